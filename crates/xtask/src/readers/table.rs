//! What is printed: a row for each thing that a reader read, and how many of them passed.

/// One thing that one reader read.
pub(super) struct Row {
    pub(super) reader: String,
    pub(super) version: String,
    /// What it read.
    pub(super) read: String,
    /// What came of it, and what was wrong with that.
    pub(super) result: Result<String, String>,
}

/// How much of what a reader said of a fault stands in a row.
const TOLD: usize = 160;

/// The rows below each other, in columns.
pub(super) fn of(rows: &[Row]) -> String {
    let cells: Vec<[String; 4]> = rows.iter().map(cells).collect();
    let head = ["reader", "version", "what it read", "result"].map(str::to_owned);
    let width = |column: usize| {
        let all = std::iter::once(&head).chain(&cells);
        all.map(|cells| cells[column].chars().count()).max().unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2)];
    let line = |[reader, version, read, result]: &[String; 4]| {
        let [first, second, third] = widths;
        format!("{reader:first$}  {version:second$}  {read:third$}  {result}\n")
    };
    std::iter::once(&head).chain(&cells).map(line).collect()
}

fn cells(row: &Row) -> [String; 4] {
    let result = match &row.result {
        Ok(said) => said.clone(),
        Err(wrong) => format!("FAILED: {}", wrong.chars().take(TOLD).collect::<String>().replace('\n', " ")),
    };
    [row.reader.clone(), row.version.clone(), row.read.clone(), result]
}

/// The last line.
pub(super) fn closing(rows: &[Row]) -> String {
    let failed = rows.iter().filter(|row| row.result.is_err()).count();
    format!("readers: {} passed, {failed} failed", rows.len() - failed)
}

/// Whether something was read, and all of it as it should be.
pub(super) fn is_good(rows: &[Row]) -> bool {
    !rows.is_empty() && rows.iter().all(|row| row.result.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_failed_is_told_and_counted_and_nothing_at_all_is_not_good() {
        let row = |result| Row {
            reader: "zbarimg".to_owned(),
            version: "0.23".to_owned(),
            read: "a code".to_owned(),
            result,
        };
        let rows = [row(Ok("read".to_owned())), row(Err("another\ntext".to_owned()))];
        assert_eq!(closing(&rows), "readers: 1 passed, 1 failed");
        assert!(of(&rows).ends_with("zbarimg  0.23     a code        FAILED: another text\n"), "{}", of(&rows));
        assert!(is_good(&rows[..1]) && !is_good(&rows) && !is_good(&[]));
    }
}
