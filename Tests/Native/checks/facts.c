#include "check.h"

/* The card as text, which the caller frees. */
static char *card_of(ganassets_generator generator, size_t *length)
{
    CHECK(ganassets_get_card(generator, NULL, 0, length) == GANASSETS_OK);
    char *json = malloc(*length + 2);
    memset(json, '#', *length + 2);
    return json;
}

static void check_card(const model *tested)
{
    size_t length, again = 0;
    char *json = card_of(tested->generator, &length);
    CHECK_ERROR(ganassets_get_card(tested->generator, json, length, &again), GANASSETS_BUFFER_TOO_SMALL, "zero byte");
    CHECK(again == length && json[0] == '#');
    CHECK(ganassets_get_card(tested->generator, json, length + 1, NULL) == GANASSETS_OK);
    CHECK(json[0] == '{' && json[length - 1] == '}' && json[length] == '\0' && json[length + 1] == '#');
    CHECK(strstr(json, "\"name\":\"tiny\"") != NULL);
    free(json);
}

static void check_names(const model *tested)
{
    char name[16];
    size_t length;
    int32_t count = 0;
    CHECK(ganassets_get_attribute_name(tested->generator, 1, name, sizeof name, &length) == GANASSETS_OK);
    CHECK(strcmp(name, "hair") == 0 && length == 4);
    CHECK(ganassets_get_value_count(tested->generator, 1, &count) == GANASSETS_OK);
    CHECK(count == 3);
    CHECK(ganassets_get_value_name(tested->generator, 1, 2, name, sizeof name, NULL) == GANASSETS_OK);
    CHECK(strcmp(name, "hidden") == 0);

    CHECK_ERROR(ganassets_get_attribute_name(tested->generator, 2, name, sizeof name, NULL), GANASSETS_INVALID_ARGUMENT, "attribute is 2");
    CHECK_ERROR(ganassets_get_attribute_name(tested->generator, -1, name, sizeof name, NULL), GANASSETS_INVALID_ARGUMENT, "attribute is -1");
    CHECK_ERROR(ganassets_get_value_name(tested->generator, 0, 3, name, sizeof name, NULL), GANASSETS_INVALID_ARGUMENT, "value is 3");
    CHECK_ERROR(ganassets_get_value_count(tested->generator, 7, &count), GANASSETS_INVALID_ARGUMENT, "attribute is 7");
}

/* A library without CUDA falls back to the processor and says why; with it, there is nothing to say. */
static void check_provider(const model *tested)
{
    ganassets_options options = { .size = sizeof options, .provider = GANASSETS_CUDA };
    ganassets_generator other;
    ganassets_info info = { .size = sizeof info };
    size_t length;
    CHECK(ganassets_load(tested->path, &options, &other) == GANASSETS_OK);
    CHECK(ganassets_get_info(other, &info) == GANASSETS_OK);
    CHECK(ganassets_get_fallback(other, NULL, 0, &length) == GANASSETS_OK);
    CHECK(info.provider == (length == 0 ? GANASSETS_CUDA : GANASSETS_CPU));
    CHECK(ganassets_free(other) == GANASSETS_OK);

    CHECK(ganassets_get_fallback(tested->generator, NULL, 0, &length) == GANASSETS_OK);
    CHECK(length == 0);
}

void check_facts(const model *tested)
{
    ganassets_info info = { .size = sizeof info };
    CHECK(ganassets_get_info(tested->generator, &info) == GANASSETS_OK);
    CHECK(info.size == sizeof info && info.bytes_per_sprite == (size_t)info.width * (size_t)info.height * 4);
    CHECK(info.width == 4 && info.height == 4 && info.latent_length == 8 && info.attribute_count == 2 && info.provider == GANASSETS_CPU);
    check_card(tested);
    check_names(tested);
    check_provider(tested);
}
