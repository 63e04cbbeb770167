#include "png.h"

#include <stdio.h>

/* One chunk of the file, with the running sums that PNG (CRC-32) and zlib (Adler-32) want. */
typedef struct {
    FILE *file;
    uint32_t crc;
    uint32_t adler_a, adler_b;
} writer;

static void put(writer *out, uint8_t byte)
{
    fputc(byte, out->file);
    out->crc ^= byte;
    for (int i = 0; i < 8; i++)
        out->crc = (out->crc >> 1) ^ (out->crc & 1 ? 0xEDB88320u : 0);
}

static void put32(writer *out, uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        put(out, (uint8_t)(number >> shift));
}

static void put_data(writer *out, uint8_t byte)
{
    put(out, byte);
    out->adler_a = (out->adler_a + byte) % 65521;
    out->adler_b = (out->adler_b + out->adler_a) % 65521;
}

static void begin_chunk(writer *out, const char *type, uint32_t length)
{
    put32(out, length);
    out->crc = 0xFFFFFFFFu;
    for (int i = 0; i < 4; i++)
        put(out, (uint8_t)type[i]);
}

static void end_chunk(writer *out)
{
    put32(out, ~out->crc);
}

/* Each row is one stored block of the deflate stream: a header of 5 bytes, the filter 0, the pixels. */
static void put_rows(writer *out, const uint8_t *rgba, uint32_t width, uint32_t height)
{
    uint16_t length = (uint16_t)(1 + width * 4);
    put(out, 0x78);
    put(out, 0x01);
    for (uint32_t y = 0; y < height; y++) {
        put(out, y + 1 == height);
        put(out, (uint8_t)length);
        put(out, (uint8_t)(length >> 8));
        put(out, (uint8_t)~length);
        put(out, (uint8_t)(~length >> 8));
        put_data(out, 0);
        for (uint32_t i = 0; i < width * 4; i++)
            put_data(out, rgba[y * width * 4 + i]);
    }
    put32(out, out->adler_b << 16 | out->adler_a);
}

int png_write(const char *path, const uint8_t *rgba, uint32_t width, uint32_t height)
{
    writer out = { fopen(path, "wb"), 0, 1, 0 };
    if (out.file == NULL)
        return -1;

    fwrite("\x89PNG\r\n\x1a\n", 1, 8, out.file);
    begin_chunk(&out, "IHDR", 13);
    put32(&out, width);
    put32(&out, height);
    put(&out, 8); /* bits a channel */
    put(&out, 6); /* red, green, blue, alpha */
    put(&out, 0);
    put(&out, 0);
    put(&out, 0);
    end_chunk(&out);
    begin_chunk(&out, "IDAT", 2 + height * (5 + 1 + width * 4) + 4);
    put_rows(&out, rgba, width, height);
    end_chunk(&out);
    begin_chunk(&out, "IEND", 0);
    end_chunk(&out);

    int failed = ferror(out.file);
    return fclose(out.file) != 0 || failed ? -1 : 0;
}
