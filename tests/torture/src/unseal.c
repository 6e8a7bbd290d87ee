/* Looks for words in files, as they lie there and as whoever has the keys could read them.
 *
 * The words are its arguments. On its standard input stand lines: "K <64 hex digits>" is a key,
 * "F <path>" a file, which is looked at with every key that came before it. It prints the path of
 * each file that holds a word.
 *
 * With a key a file is read as a SQLCipher 4 database and as the log of one: pages of 4096 bytes,
 * AES-256 in CBC, the first block 80 bytes before the end of the page. Whether a page is whole, in
 * use or given back does not matter: no checksum is looked at.
 */
#define _GNU_SOURCE
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE = 4096, RESERVE = 80, SALT = 16, FRAME = 24, LOG_HEADER = 32, MOST_KEYS = 4096 };

static unsigned char keys[MOST_KEYS][32];
static int key_count;
static char **words;
static int word_count;

static void give_up(const char *why) {
    fprintf(stderr, "unseal: %s\n", why);
    exit(1);
}

static int holds(const unsigned char *bytes, size_t length) {
    for (int at = 0; at < word_count; at++)
        if (memmem(bytes, length, words[at], strlen(words[at]))) return 1;
    return 0;
}

static int page_holds(EVP_CIPHER_CTX *cipher, const unsigned char *key, const unsigned char *page, int salt) {
    static unsigned char plain[PAGE];
    int length = 0;
    if (!EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), NULL, key, page + PAGE - RESERVE)) give_up("no AES");
    EVP_CIPHER_CTX_set_padding(cipher, 0);
    if (!EVP_DecryptUpdate(cipher, plain, &length, page + salt, PAGE - RESERVE - salt)) give_up("a page");
    return holds(plain, (size_t)length);
}

static int file_holds(EVP_CIPHER_CTX *cipher, const unsigned char *bytes, size_t length) {
    if (holds(bytes, length)) return 1;
    for (int key = 0; key < key_count; key++) {
        for (size_t at = 0; at + PAGE <= length; at += PAGE)
            if (page_holds(cipher, keys[key], bytes + at, at == 0 ? SALT : 0)) return 1;
        for (size_t at = LOG_HEADER; at + FRAME + PAGE <= length; at += FRAME + PAGE)
            for (int salt = 0; salt <= SALT; salt += SALT)
                if (page_holds(cipher, keys[key], bytes + at + FRAME, salt)) return 1;
    }
    return 0;
}

static unsigned char *read_whole(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) give_up(path);
    size_t room = 1 << 16;
    unsigned char *bytes = malloc(room);
    *length = 0;
    for (size_t got; bytes && (got = fread(bytes + *length, 1, room - *length, file)) > 0;) {
        *length += got;
        if (*length == room) bytes = realloc(bytes, room *= 2);
    }
    if (!bytes || ferror(file)) give_up(path);
    fclose(file);
    return bytes;
}

int main(int argc, char **argv) {
    words = argv + 1;
    word_count = argc - 1;
    EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
    char *line = NULL;
    size_t room = 0;
    if (!cipher || word_count == 0) give_up("it takes words");
    for (ssize_t got; (got = getline(&line, &room, stdin)) > 2;) {
        line[got - 1] = '\0';
        if (line[0] == 'K') {
            if (key_count == MOST_KEYS || strlen(line) < 2 + 64) give_up("a key");
            for (int at = 0; at < 32; at++)
                if (sscanf(line + 2 + 2 * at, "%2hhx", &keys[key_count][at]) != 1) give_up("a key");
            key_count++;
        } else {
            size_t length;
            unsigned char *bytes = read_whole(line + 2, &length);
            if (file_holds(cipher, bytes, length)) puts(line + 2);
            free(bytes);
        }
    }
    return 0;
}
