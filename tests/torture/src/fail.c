/* Stands between Holdfast and the disk, as a library that is loaded before all others.
 *
 * Only files below one folder are looked at. It can fail one chosen call, or that one and every
 * later one until there is room again; and it can write down every call in order, so that a power
 * cut at any moment can be played afterwards. What it is told comes in variables:
 *
 *   HOLDFAST_TORTURE_FOLDER  the folder, as a canonical path
 *   HOLDFAST_TORTURE_JOURNAL    the file of acknowledgements; a line "ready" in it starts the count,
 *                            a line "room" ends every failing
 *   HOLDFAST_TORTURE_FAIL    "eio <n>" fails the n-th call; "enospc <n>" cuts a write there short
 *                            and fails every later call that takes room
 *   HOLDFAST_TORTURE_LOG     where to write down; its form is read by log.rs
 *
 * Files that end in -shm are memory that two processes share: their calls can fail, but are not
 * written down, since the database makes that file anew.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum watch { NOT_OURS = 0, OURS, SHARED_MEMORY, TOLD };

#define MOST_FDS 4096

static unsigned char watched[MOST_FDS];
static char folder[PATH_MAX];
static size_t folder_bytes;
static char journal[PATH_MAX];
static int log_fd = -1;
static int fail_with;       /* an errno, or 0 */
static uint64_t fail_at;    /* the call to fail, counted from 1 */
static int fails_on;        /* whether later calls fail, too */
static int is_counting;
static int is_failing;
static uint64_t calls;
static pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) {
        dprintf(2, "torture: no %s to stand before\n", name);
        abort();
    }
    return found;
}

static void take_text(char *into, const char *variable)
{
    const char *value = getenv(variable);
    if (value && strlen(value) < PATH_MAX)
        strcpy(into, value);
}

__attribute__((constructor)) static void begin(void)
{
    char log[PATH_MAX] = "", word[16] = "";
    const char *fail = getenv("HOLDFAST_TORTURE_FAIL");
    unsigned long long at = 0;
    take_text(folder, "HOLDFAST_TORTURE_FOLDER");
    take_text(journal, "HOLDFAST_TORTURE_JOURNAL");
    take_text(log, "HOLDFAST_TORTURE_LOG");
    folder_bytes = strlen(folder);
    if (fail && sscanf(fail, "%15s %llu", word, &at) == 2) {
        fail_at = at;
        fails_on = strcmp(word, "enospc") == 0;
        fail_with = fails_on ? ENOSPC : EIO;
    }
    if (*log)
        log_fd = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* One record: kind, fd, number, two lengths, and what they measure; little-endian. */
static void record(char kind, int fd, uint64_t number, const void *a, size_t a_bytes, const void *b, size_t b_bytes)
{
    unsigned char head[21];
    uint32_t fd32 = (uint32_t)fd, a32 = (uint32_t)a_bytes, b32 = (uint32_t)b_bytes;
    struct iovec parts[3] = {{head, sizeof head}, {(void *)a, a_bytes}, {(void *)b, b_bytes}};
    if (log_fd < 0)
        return;
    head[0] = (unsigned char)kind;
    memcpy(head + 1, &fd32, 4);
    memcpy(head + 5, &number, 8);
    memcpy(head + 13, &a32, 4);
    memcpy(head + 17, &b32, 4);
    if (REAL(writev)(log_fd, parts, 3) != (ssize_t)(sizeof head + a_bytes + b_bytes)) {
        dprintf(2, "torture: the log cannot be written\n");
        abort();
    }
}

__attribute__((destructor)) static void end(void)
{
    record('N', 0, calls, "", 0, "", 0);
}

/* The whole path of `path`, which is relative to `at`. */
static const char *whole(int at, const char *path, char *into)
{
    char link[64];
    ssize_t bytes;
    if (path[0] == '/')
        return path;
    if (at == AT_FDCWD) {
        if (!getcwd(into, PATH_MAX))
            return path;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        bytes = readlink(link, into, PATH_MAX - 1);
        if (bytes < 0)
            return path;
        into[bytes] = 0;
    }
    strncat(into, "/", PATH_MAX - strlen(into) - 1);
    strncat(into, path, PATH_MAX - strlen(into) - 1);
    return into;
}

static enum watch kind_of(const char *path)
{
    size_t bytes = strlen(path);
    if (*journal && strcmp(path, journal) == 0)
        return TOLD;
    if (!folder_bytes || strncmp(path, folder, folder_bytes) != 0 || (path[folder_bytes] && path[folder_bytes] != '/'))
        return NOT_OURS;
    return bytes > 4 && strcmp(path + bytes - 4, "-shm") == 0 ? SHARED_MEMORY : OURS;
}

/* The part of a path of ours that stands below the folder. */
static const char *below(const char *path)
{
    path += folder_bytes;
    return *path == '/' ? path + 1 : path;
}

static enum watch kind_of_fd(int fd)
{
    return fd >= 0 && fd < MOST_FDS ? watched[fd] : NOT_OURS;
}

/* Counts a call on something of ours; the errno to fail it with, or 0. */
static int refusal(char kind)
{
    if (!is_counting)
        return 0;
    calls++;
    if (!fail_with)
        return 0;
    if (calls == fail_at) {
        is_failing = fails_on;
        record('F', 0, calls, &kind, 1, "", 0);
        return fail_with;
    }
    return is_failing && kind != 'U' ? fail_with : 0;
}

static void hear(const void *bytes, size_t count)
{
    if (memmem(bytes, count, "\"ready\"", 7))
        is_counting = 1;
    if (memmem(bytes, count, "\"room\"", 6)) {
        is_failing = 0;
        fail_with = 0;
    }
    record('A', 0, 0, bytes, count, "", 0);
}

static void unknown(int fd, const char *call)
{
    if (kind_of_fd(fd) == OURS) {
        dprintf(2, "torture: %s is a call that this does not know\n", call);
        abort();
    }
}

/* -- opening and closing -- */

static int opened(int at, const char *path, int flags, mode_t mode)
{
    char buffer[PATH_MAX];
    const char *full = whole(at, path, buffer);
    enum watch kind = kind_of(full);
    struct stat before, after;
    int fd, existed, error = 0;
    if (kind == NOT_OURS)
        return REAL(openat)(at, path, flags, mode);
    pthread_mutex_lock(&mutex);
    existed = fstatat(at, path, &before, 0) == 0;
    if (kind != TOLD && (flags & O_CREAT) && !existed)
        error = refusal('O');
    fd = -1;
    if (error)
        errno = error;
    else
        fd = REAL(openat)(at, path, flags, mode);
    if (fd >= MOST_FDS) {
        dprintf(2, "torture: too many open files\n");
        abort();
    }
    if (fd >= 0) {
        watched[fd] = (unsigned char)kind;
        if (kind == OURS && fstat(fd, &after) == 0) {
            uint64_t what = (uint64_t)(!existed) | (uint64_t)((flags & O_TRUNC) && existed) << 1
                            | (uint64_t)(S_ISDIR(after.st_mode)) << 2;
            record('O', fd, what, below(full), strlen(below(full)), "", 0);
        }
    }
    pthread_mutex_unlock(&mutex);
    return fd;
}

#define MODE_OF(flags, mode) \
    do { \
        va_list rest; \
        va_start(rest, flags); \
        if ((flags) & (O_CREAT | __O_TMPFILE)) \
            mode = va_arg(rest, mode_t); \
        va_end(rest); \
    } while (0)

int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    MODE_OF(flags, mode);
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    mode_t mode = 0;
    MODE_OF(flags, mode);
    return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

int openat(int at, const char *path, int flags, ...)
{
    mode_t mode = 0;
    MODE_OF(flags, mode);
    return opened(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...)
{
    mode_t mode = 0;
    MODE_OF(flags, mode);
    return opened(at, path, flags | O_LARGEFILE, mode);
}

int close(int fd)
{
    int result;
    pthread_mutex_lock(&mutex);
    if (kind_of_fd(fd) == OURS)
        record('C', fd, 0, "", 0, "", 0);
    if (fd >= 0 && fd < MOST_FDS)
        watched[fd] = NOT_OURS;
    result = REAL(close)(fd);
    pthread_mutex_unlock(&mutex);
    return result;
}

/* -- writing -- */

/* Writes at `offset`, or where the file stands when that is negative. */
static ssize_t written(int fd, const void *bytes, size_t count, off64_t offset)
{
    enum watch kind = kind_of_fd(fd);
    struct stat64 now;
    ssize_t done;
    off64_t at = offset;
    int error;
    if (kind == NOT_OURS)
        return offset < 0 ? REAL(write)(fd, bytes, count) : REAL(pwrite64)(fd, bytes, count, offset);
    pthread_mutex_lock(&mutex);
    error = kind == TOLD ? 0 : refusal('W');
    if (error == ENOSPC && calls == fail_at && count > 1)
        count /= 2, error = 0; /* the last room that there was */
    if (error) {
        errno = error;
        done = -1;
    } else {
        if (offset < 0 && kind == OURS)
            at = (fcntl(fd, F_GETFL) & O_APPEND) && fstat64(fd, &now) == 0 ? now.st_size : lseek64(fd, 0, SEEK_CUR);
        done = offset < 0 ? REAL(write)(fd, bytes, count) : REAL(pwrite64)(fd, bytes, count, offset);
        if (done >= 0 && kind == OURS)
            record('W', fd, (uint64_t)at, bytes, (size_t)done, "", 0);
        if (done >= 0 && kind == TOLD)
            hear(bytes, (size_t)done);
    }
    pthread_mutex_unlock(&mutex);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t count) { return written(fd, bytes, count, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return written(fd, bytes, count, offset); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) { return written(fd, bytes, count, offset); }

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    ssize_t all = 0, done;
    int i;
    if (kind_of_fd(fd) == NOT_OURS)
        return REAL(writev)(fd, parts, count);
    for (i = 0; i < count; i++) {
        if (!parts[i].iov_len)
            continue;
        done = written(fd, parts[i].iov_base, parts[i].iov_len, -1);
        if (done < 0)
            return all ? all : -1;
        all += done;
        if ((size_t)done < parts[i].iov_len)
            break;
    }
    return all;
}

static int cut(int fd, off64_t length)
{
    enum watch kind = kind_of_fd(fd);
    int result, error;
    if (kind == NOT_OURS || kind == TOLD)
        return REAL(ftruncate64)(fd, length);
    pthread_mutex_lock(&mutex);
    error = refusal('T');
    if (error) {
        errno = error;
        result = -1;
    } else {
        result = REAL(ftruncate64)(fd, length);
        if (result == 0 && kind == OURS)
            record('T', fd, (uint64_t)length, "", 0, "", 0);
    }
    pthread_mutex_unlock(&mutex);
    return result;
}

int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int synced(int fd, int (*sync)(int))
{
    enum watch kind = kind_of_fd(fd);
    int result, error;
    if (kind == NOT_OURS || kind == TOLD)
        return sync(fd);
    pthread_mutex_lock(&mutex);
    error = refusal('S');
    if (error) {
        /* What was not on the disk may never reach it, though a later sync says that all is well. */
        if (kind == OURS)
            record('E', fd, 0, "", 0, "", 0);
        errno = error;
        result = -1;
    } else {
        result = sync(fd);
        if (result == 0 && kind == OURS)
            record('S', fd, 0, "", 0, "", 0);
    }
    pthread_mutex_unlock(&mutex);
    return result;
}

int fsync(int fd) { return synced(fd, REAL(fsync)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }

/* -- names -- */

static int named(char kind, int from_at, const char *from, int to_at, const char *to, int flags)
{
    char from_buffer[PATH_MAX], to_buffer[PATH_MAX];
    const char *old = whole(from_at, from, from_buffer), *new = to ? whole(to_at, to, to_buffer) : old;
    enum watch old_kind = kind_of(old), new_kind = kind_of(new);
    int result, error = 0;
    pthread_mutex_lock(&mutex);
    if (old_kind == OURS || old_kind == SHARED_MEMORY || new_kind == OURS)
        error = refusal(kind);
    if (error) {
        errno = error;
        result = -1;
    } else {
        switch (kind) {
        case 'R':
            result = flags ? REAL(renameat2)(from_at, from, to_at, to, (unsigned)flags)
                           : REAL(renameat)(from_at, from, to_at, to);
            break;
        case 'L':
            result = REAL(linkat)(from_at, from, to_at, to, flags);
            break;
        case 'D':
            result = REAL(mkdirat)(from_at, from, (mode_t)flags);
            break;
        default:
            result = REAL(unlinkat)(from_at, from, flags);
        }
        if (result == 0 && old_kind == OURS && new_kind == OURS) {
            record(kind, 0, 0, below(old), strlen(below(old)), to ? below(new) : "", to ? strlen(below(new)) : 0);
        } else if (result == 0 && to && (old_kind == OURS) != (new_kind == OURS)) {
            dprintf(2, "torture: a name that leaves or enters the folder is not known\n");
            abort();
        }
    }
    pthread_mutex_unlock(&mutex);
    return result;
}

int rename(const char *from, const char *to) { return named('R', AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int at, const char *from, int to_at, const char *to) { return named('R', at, from, to_at, to, 0); }
int renameat2(int at, const char *from, int to_at, const char *to, unsigned flags)
{
    return named('R', at, from, to_at, to, (int)flags);
}
int link(const char *from, const char *to) { return named('L', AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int at, const char *from, int to_at, const char *to, int flags)
{
    return named('L', at, from, to_at, to, flags);
}
int mkdir(const char *path, mode_t mode) { return named('D', AT_FDCWD, path, AT_FDCWD, NULL, (int)mode); }
int mkdirat(int at, const char *path, mode_t mode) { return named('D', at, path, at, NULL, (int)mode); }
int unlink(const char *path) { return named('U', AT_FDCWD, path, AT_FDCWD, NULL, 0); }
int unlinkat(int at, const char *path, int flags) { return named('U', at, path, at, NULL, flags); }
int rmdir(const char *path) { return named('U', AT_FDCWD, path, AT_FDCWD, NULL, AT_REMOVEDIR); }

/* -- ways round all this: refused, so that another way is taken, or not known -- */

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t count, unsigned flags)
{
    if (kind_of_fd(to) == NOT_OURS)
        return REAL(copy_file_range)(from, from_at, to, to_at, count, flags);
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t count)
{
    extern ssize_t sendfile64(int, int, off64_t *, size_t);
    if (kind_of_fd(to) == NOT_OURS)
        return REAL(sendfile64)(to, from, offset, count);
    errno = ENOSYS;
    return -1;
}

int fallocate64(int fd, int mode, off64_t offset, off64_t count)
{
    unknown(fd, "fallocate");
    return REAL(fallocate64)(fd, mode, offset, count);
}

int posix_fallocate64(int fd, off64_t offset, off64_t count)
{
    unknown(fd, "posix_fallocate");
    return REAL(posix_fallocate64)(fd, offset, count);
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset)
{
    unknown(fd, "pwritev");
    return REAL(pwritev64)(fd, parts, count, offset);
}
