# Days and months.
# Review state: not yet checked by a reader.

## Days. care-locale writes them: "21 November 2026".

# $day, $year: numbers in Latin digits. $month: one of the names below.
date-long = { $day } { $month } { $year }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
