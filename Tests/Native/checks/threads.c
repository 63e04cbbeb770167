#include "check.h"

#include <pthread.h>

#define THREADS 8
#define ROUNDS 300

static pthread_mutex_t beginning = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t begins = PTHREAD_COND_INITIALIZER;
static int begun;

static void *make_many(void *argument)
{
    const model *tested = argument;
    uint8_t *rgba = malloc(tested->sprite);
    int wrong = 0;
    CHECK(ganassets_last_error()[0] == '\0');
    for (size_t i = 0; i < ROUNDS; i++) {
        ganassets_request request = numbered_request(i % REQUESTS);
        wrong += ganassets_generate(tested->generator, &request, rgba, tested->sprite) != GANASSETS_OK
            || memcmp(rgba, tested->expected + i % REQUESTS * tested->sprite, tested->sprite) != 0;
    }
    CHECK(wrong == 0);
    free(rgba);
    return NULL;
}

static void *make_until_freed(void *argument)
{
    const model *tested = argument;
    uint8_t *rgba = malloc(tested->sprite);
    ganassets_request request = numbered_request(1);
    ganassets_status status;
    CHECK(ganassets_generate(tested->generator, &request, rgba, tested->sprite) == GANASSETS_OK);
    pthread_mutex_lock(&beginning);
    begun++;
    pthread_cond_signal(&begins);
    pthread_mutex_unlock(&beginning);
    while ((status = ganassets_generate(tested->generator, &request, rgba, tested->sprite)) == GANASSETS_OK)
        CHECK(memcmp(rgba, tested->expected + tested->sprite, tested->sprite) == 0);
    CHECK(status == GANASSETS_INVALID_GENERATOR);
    free(rgba);
    return NULL;
}

static void start(pthread_t *threads, void *(*work)(void *), model *argument)
{
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, work, argument) == 0);
}

static void end(pthread_t *threads)
{
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
}

void check_threads(const model *tested)
{
    pthread_t threads[THREADS];
    model shared = *tested;
    CHECK_ERROR(ganassets_generate(tested->generator, NULL, NULL, 0), GANASSETS_INVALID_ARGUMENT, "request is null");

    start(threads, make_many, &shared);
    for (int i = 0; i < 20; i++) {
        ganassets_generator other;
        CHECK(ganassets_load(tested->path, NULL, &other) == GANASSETS_OK);
        CHECK(other != tested->generator);
        CHECK(ganassets_free(other) == GANASSETS_OK);
    }
    end(threads);
    CHECK(strstr(ganassets_last_error(), "request is null") != NULL);

    CHECK(ganassets_load(tested->path, NULL, &shared.generator) == GANASSETS_OK);
    start(threads, make_until_freed, &shared);
    pthread_mutex_lock(&beginning);
    while (begun < THREADS)
        pthread_cond_wait(&begins, &beginning);
    pthread_mutex_unlock(&beginning);
    CHECK(ganassets_free(shared.generator) == GANASSETS_OK);
    end(threads);
}
