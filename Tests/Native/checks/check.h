#ifndef CHECK_H
#define CHECK_H

#include <ganassets.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Counts and goes on, so that one run names all that is wrong. Safe from many threads. */
void check(int holds, const char *what, const char *file, int line);

#define CHECK(condition) check((condition) ? 1 : 0, #condition, __FILE__, __LINE__)

/* A call that shall return a status, and name a word in the error of this thread. */
#define CHECK_ERROR(call, status, word) \
    do { \
        CHECK((call) == (status)); \
        check(strstr(ganassets_last_error(), (word)) != NULL, ganassets_last_error(), __FILE__, __LINE__); \
    } while (0)

/* What the managed runtime made of the same requests, [REQUESTS, bytes_per_sprite], straight and top-down, then the other layout. */
typedef struct {
    const char *path;
    ganassets_generator generator;
    size_t sprite;
    const uint8_t *expected;
    const uint8_t *expected_other;
} model;

#define REQUESTS 40

/* The i-th of the requests that the managed runtime was asked too. */
ganassets_request numbered_request(size_t i);

void *read_file(const char *path, size_t *length);

void check_arguments(const model *tested);
void check_facts(const model *tested);
void check_sprites(const model *tested);
void check_growth(const model *tested);
void check_threads(const model *tested);

#endif
