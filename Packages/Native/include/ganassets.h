/*
 * GanAssets: sprites from a trained model, for programs in C, C++ and whatever calls them.
 *
 *     ganassets_generator generator;
 *     if (ganassets_load("heroes.onnx", NULL, &generator) != GANASSETS_OK) { puts(ganassets_last_error()); return 1; }
 *     ganassets_info info = { .size = sizeof info };
 *     ganassets_get_info(generator, &info);
 *     uint8_t *rgba = malloc(info.bytes_per_sprite);
 *     ganassets_request request = { .size = sizeof request };
 *     request.seed = 42;
 *     ganassets_generate(generator, &request, rgba, info.bytes_per_sprite);
 *     ganassets_free(generator);
 *
 * Sprites are rows of pixels of four bytes: red, green, blue, alpha, sRGB, 0 to 255. The same request gives the same bytes on a machine,
 * whatever the thread, the order and the batch; on another kind of processor a byte may differ by 1, and with a palette, seldom, a pixel's
 * colour, where two of the palette's are as near.
 *
 * Threads: every function may be called from any thread at any time, several at once with one generator too.
 * Ownership: what goes in is the caller's and is not needed after the call; what comes out goes into memory of the caller's. Two
 * functions return text of the library's own instead, ganassets_last_error and ganassets_version.
 * Structures: set the member "size" to sizeof of the structure and all that you do not care for to zero, which is its default. Later
 * versions may append members; a program that was compiled earlier keeps working, and one that was compiled later works with an earlier
 * library as long as it leaves at zero what that one does not know.
 * Text: UTF-8 that ends with a zero byte.
 * The library cannot be unloaded: dlclose and FreeLibrary leave it in place.
 */
#ifndef GANASSETS_H
#define GANASSETS_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define GANASSETS_API __declspec(dllimport)
#else
#define GANASSETS_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* What every function but the last two returns. */
typedef int32_t ganassets_status;

enum {
    GANASSETS_OK = 0,
    /* A pointer is null that must not be, a structure's size is wrong, or a member or number is out of its range. */
    GANASSETS_INVALID_ARGUMENT = 1,
    /* No generator, or one that is freed. */
    GANASSETS_INVALID_GENERATOR = 2,
    /* The model cannot be read, is no ONNX, has no card or a newer one, or its card and graph disagree. */
    GANASSETS_MODEL_ERROR = 3,
    /* The model has no such attribute or value (the error names the nearest), or a request's number is out of its range. */
    GANASSETS_REQUEST_ERROR = 4,
    /* The caller's memory is too small. Nothing of it is written. */
    GANASSETS_BUFFER_TOO_SMALL = 5,
    /* ONNX Runtime's library does not load; the error names the file and the folders. */
    GANASSETS_LIBRARY_ERROR = 6,
    GANASSETS_OUT_OF_MEMORY = 7,
    /* Anything else, such as a fault of ONNX Runtime's while it runs the model. */
    GANASSETS_FAILED = 8
};

/* A loaded model. 0 is none; a number is never given twice, so a stale one is refused and never reaches another model. */
typedef uint64_t ganassets_generator;

/* ganassets_options.provider: what runs the model. All but the processor need a library of ONNX Runtime's that was built with them. */
enum { GANASSETS_CPU = 0, GANASSETS_CUDA = 1, GANASSETS_DIRECTML = 2, GANASSETS_COREML = 3, GANASSETS_NNAPI = 4 };

/* ganassets_options.rows: which row stands first in memory. OpenGL wants the bottom one. */
enum { GANASSETS_TOP_DOWN = 0, GANASSETS_BOTTOM_UP = 1 };

/* ganassets_options.alpha: whether colours are multiplied by alpha. */
enum { GANASSETS_STRAIGHT = 0, GANASSETS_PREMULTIPLIED = 1 };

/* How to run a model. */
typedef struct ganassets_options {
    size_t size;       /* sizeof(ganassets_options) */
    int32_t threads;   /* processor threads that work on one sprite, 1 to 64; 0 is 1: a game has uses for its other cores */
    int32_t provider;  /* GANASSETS_CPU and so on; where it cannot run the model, the processor does */
    int32_t device_id; /* which of several devices, from 0 */
    int32_t rows;      /* GANASSETS_TOP_DOWN or GANASSETS_BOTTOM_UP */
    int32_t alpha;     /* GANASSETS_STRAIGHT or GANASSETS_PREMULTIPLIED */
    int32_t reserved;  /* 0 */
} ganassets_options;

/* What a model is, as far as memory goes. All else is in the card. */
typedef struct ganassets_info {
    size_t size;             /* sizeof(ganassets_info), set before the call */
    size_t bytes_per_sprite; /* width * height * 4 */
    int32_t width;           /* pixels */
    int32_t height;          /* pixels */
    int32_t latent_length;   /* numbers in a latent */
    int32_t attribute_count;
    int32_t provider;        /* what runs the model: the provider of the options, or GANASSETS_CPU where that one cannot */
    int32_t reserved;        /* 0 */
} ganassets_info;

/* One wish, such as { "hair", "red" }. */
typedef struct ganassets_attribute {
    const char *name;
    const char *value;
} ganassets_attribute;

/* What a sprite shall be. The latent is that of the seed, blended, then mutated, then multiplied by the truncation. */
typedef struct ganassets_request {
    size_t size;                           /* sizeof(ganassets_request) */
    uint64_t seed;                         /* any number */
    const ganassets_attribute *attributes; /* the wishes, each attribute once; the others are drawn by the seed as they occurred in training */
    size_t attribute_count;                /* how many wishes; 0 allows a null pointer */
    uint64_t mutation_seed;                /* another seed is another variation */
    uint64_t blend_towards;                /* the seed of the other sprite */
    float truncation;                      /* above 0 to 1: less is more typical and less varied; 0 is 1 */
    float mutation;                        /* 0 to 1: "more like this one", from the same sprite to another with the same attributes */
    float blend;                           /* 0 to 1: how far towards the other sprite, along the sphere; attributes stay the first one's */
    int32_t reserved;                      /* 0 */
} ganassets_request;

/* ---- Loading -------------------------------------------------------------------------------------------------------------------- */

/*
 * Loads a model from a file. It reads the file once and takes milliseconds to some tens of them: call it from a thread that may wait.
 * options may be null for the defaults. *generator is 0 where the call fails; else it is freed with ganassets_free.
 */
GANASSETS_API ganassets_status ganassets_load(const char *path, const ganassets_options *options, ganassets_generator *generator);

/* Loads a model from the bytes of its file, at most 2^31 - 1, which are copied. Otherwise as ganassets_load. */
GANASSETS_API ganassets_status ganassets_load_memory(const void *model, size_t length, const ganassets_options *options, ganassets_generator *generator);

/*
 * Frees a model. It waits for nobody: sprites that other threads have begun are finished, and the memory goes with the last of them. 0 is
 * allowed and does nothing; a generator that is freed already is GANASSETS_INVALID_GENERATOR.
 */
GANASSETS_API ganassets_status ganassets_free(ganassets_generator generator);

/* ---- The model ------------------------------------------------------------------------------------------------------------------ */

/* Fills in what the model is. */
GANASSETS_API ganassets_status ganassets_get_info(ganassets_generator generator, ganassets_info *info);

/*
 * The functions that write text take a buffer and its capacity in bytes, the zero byte counted, and set *length to the length of the text
 * without it; length may be null. A null buffer of capacity 0 asks for the length alone. GANASSETS_BUFFER_TOO_SMALL writes no text, but
 * the length.
 */

/* The card: what the model says of itself, a JSON document with name, size, attributes, palette, verdict, licence and so on. */
GANASSETS_API ganassets_status ganassets_get_card(ganassets_generator generator, char *json, size_t capacity, size_t *length);

/* Why the model is not run by the provider that was asked for, in one line; empty where it is. */
GANASSETS_API ganassets_status ganassets_get_fallback(ganassets_generator generator, char *reason, size_t capacity, size_t *length);

/* The name of an attribute, from 0 to attribute_count - 1. */
GANASSETS_API ganassets_status ganassets_get_attribute_name(ganassets_generator generator, int32_t attribute, char *name, size_t capacity, size_t *length);

/* How many values an attribute has. */
GANASSETS_API ganassets_status ganassets_get_value_count(ganassets_generator generator, int32_t attribute, int32_t *count);

/* The name of an attribute's value, from 0 to the count - 1. */
GANASSETS_API ganassets_status ganassets_get_value_name(ganassets_generator generator, int32_t attribute, int32_t value, char *name, size_t capacity, size_t *length);

/* ---- Sprites -------------------------------------------------------------------------------------------------------------------- */

/* Makes one sprite into rgba, which has capacity bytes, at least bytes_per_sprite; the rest stays as it is. */
GANASSETS_API ganassets_status ganassets_generate(ganassets_generator generator, const ganassets_request *request, uint8_t *rgba, size_t capacity);

/*
 * Makes count sprites one behind the other, each to the byte what ganassets_generate makes. All requests have the size of the first. Where
 * one is refused, those before it are made.
 */
GANASSETS_API ganassets_status ganassets_generate_batch(ganassets_generator generator, const ganassets_request *requests, size_t count, uint8_t *rgba, size_t capacity);

/*
 * What a request means for the model: latent gets latent_length numbers, attributes gets the index of each attribute's value. Both lengths
 * are those of ganassets_get_info. Change either and call ganassets_generate_latent for what no request can say.
 */
GANASSETS_API ganassets_status ganassets_resolve(
    ganassets_generator generator, const ganassets_request *request, float *latent, size_t latent_length, int32_t *attributes, size_t attribute_count);

/* Makes one sprite from a latent and a value's index for every attribute. Numbers are taken as they are, and nothing is drawn. */
GANASSETS_API ganassets_status ganassets_generate_latent(
    ganassets_generator generator, const float *latent, size_t latent_length, const int32_t *attributes, size_t attribute_count, uint8_t *rgba, size_t capacity);

/* ---- Errors and version ---------------------------------------------------------------------------------------------------------- */

/*
 * What was wrong with the last call of this thread that did not return GANASSETS_OK, in one line; empty where there was none. It stays until
 * this thread's next such call, and is the library's own.
 */
GANASSETS_API const char *ganassets_last_error(void);

/* The version of the library, such as "0.1.0", forever. */
GANASSETS_API const char *ganassets_version(void);

#ifdef __cplusplus
}
#endif

#endif
