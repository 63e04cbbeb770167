using System;
using System.Collections.Generic;
using System.Globalization;

namespace GanAssets.Unity.Editing
{
    /// <summary>Writes sprites as files, each with its provenance inside and all of them with a list beside.</summary>
    internal static class SpriteFiles
    {
        /// <summary>The name of the text in a PNG that holds its provenance.</summary>
        public const string Keyword = "ganassets";

        private const string Png = ".png";
        private const string Json = ".json";
        private const int LargestSheet = 8192;

        /// <summary>Writes each sprite as a PNG, and one JSON file that lists them.</summary>
        /// <param name="generator">The loaded model.</param>
        /// <param name="sprites">What the sprites shall be, one or more.</param>
        /// <param name="folder">The folder; files that are there stay.</param>
        /// <returns>The paths, the JSON file's last.</returns>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value; then nothing is written.</exception>
        /// <exception cref="System.IO.IOException">The folder cannot be written; then nothing is written.</exception>
        public static IReadOnlyList<string> WritePngs(SpriteGenerator generator, IReadOnlyList<SpriteLineage> sprites, string folder)
        {
            var card = generator.Card;
            var files = new NewFiles(folder);
            var provenance = new Provenance(generator);
            var json = new JsonText().Object();
            provenance.WriteModel(json);
            json.Name("sprites").List();
            var rgba = new byte[generator.BytesPerSprite];
            var maker = new LineageMaker();
            foreach (var sprite in sprites)
            {
                maker.Make(generator, sprite, rgba);
                var name = files.FreeStem(card.Name + "_" + sprite.Request.Seed.ToString(CultureInfo.InvariantCulture), Png) + Png;
                files.Add(name, PngFile.Encode(rgba, card.Width, card.Height, Keyword, provenance.Document(sprite)));
                json.Object().Name("file").Value(name).Name("request");
                provenance.WriteRequest(json, sprite);
                json.EndObject();
            }

            files.Add(files.FreeStem(card.Name + "_sprites", Json) + Json, json.EndList().EndObject().ToString());
            return files.Write();
        }

        /// <summary>
        /// Writes all sprites onto one PNG, and a JSON file with their rectangles in the form of TexturePacker's "JSON (hash)",
        /// which engines and the command line of GanAssets read.
        /// </summary>
        /// <param name="generator">The loaded model.</param>
        /// <param name="sprites">What the sprites shall be, one or more.</param>
        /// <param name="folder">The folder; files that are there stay.</param>
        /// <param name="stem">The sheet's name without an extension.</param>
        /// <returns>The sheet.</returns>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value; then nothing is written.</exception>
        /// <exception cref="GanAssetsException">The sheet would be too large; then nothing is written.</exception>
        /// <exception cref="System.IO.IOException">The folder cannot be written; then nothing is written.</exception>
        public static WrittenSheet WriteSheet(SpriteGenerator generator, IReadOnlyList<SpriteLineage> sprites, string folder, string stem)
        {
            var layout = new AtlasLayout(sprites.Count, generator.Card.Width, generator.Card.Height, LargestSheet);
            var files = new NewFiles(folder);
            var name = files.FreeStem(stem, Png, Json);
            var provenance = new Provenance(generator);
            var sheet = new byte[layout.Width * layout.Height * 4];
            var names = new string[sprites.Count];
            var rgba = new byte[generator.BytesPerSprite];
            var json = new JsonText().Object().Name("frames").Object();
            var maker = new LineageMaker();
            for (var i = 0; i < sprites.Count; i++)
            {
                maker.Make(generator, sprites[i], rgba);
                Paste(rgba, sheet, layout, i);
                names[i] = name + "_" + i.ToString(CultureInfo.InvariantCulture);
                json.Name(names[i]).Object();
                WriteRectangle(json.Name("frame"), layout, i);
                json.Name("request");
                provenance.WriteRequest(json, sprites[i]);
                json.EndObject();
            }

            json.EndObject().Name("meta").Object().Name("image").Value(name + Png);
            json.Name("size").Object().Name("w").Value(layout.Width).Name("h").Value(layout.Height).EndObject();
            provenance.WriteModel(json);
            var document = json.EndObject().EndObject().ToString();
            files.Add(name + Png, PngFile.Encode(sheet, layout.Width, layout.Height, Keyword, document));
            files.Add(name + Json, document);
            return new WrittenSheet(files.Write(), names, layout);
        }

        // In a file the first row is the top one, so the layout's lower edges are upper edges here.
        private static void Paste(byte[] rgba, byte[] sheet, in AtlasLayout layout, int slot)
        {
            var stride = layout.SpriteWidth * 4;
            for (var row = 0; row < layout.SpriteHeight; row++)
            {
                var to = (((layout.Y(slot) + row) * layout.Width) + layout.X(slot)) * 4;
                Buffer.BlockCopy(rgba, row * stride, sheet, to, stride);
            }
        }

        private static void WriteRectangle(JsonText json, in AtlasLayout layout, int slot)
        {
            json.Object().Name("x").Value(layout.X(slot)).Name("y").Value(layout.Y(slot))
                .Name("w").Value(layout.SpriteWidth).Name("h").Value(layout.SpriteHeight).EndObject();
        }
    }
}
