using System;
using System.Security.Cryptography;
using System.Text;

namespace GanAssets.Unity.Editing
{
    /// <summary>Says of written sprites which model made them, and of what request; whoever has both can make them again.</summary>
    internal sealed class Provenance
    {
        private readonly SpriteGenerator _generator;
        private readonly float[] _latent;
        private readonly int[] _values;

        /// <summary>Speaks for the sprites of a model.</summary>
        public Provenance(SpriteGenerator generator)
        {
            _generator = generator;
            _latent = new float[generator.Card.LatentLength];
            _values = new int[generator.Card.Attributes.Count];
            CardHash = Hash(generator.Card.Json);
        }

        /// <summary>The SHA-256 of the card's JSON in UTF-8, in hexadecimal: two models have different ones.</summary>
        public string CardHash { get; }

        /// <summary>One sprite's origin as a JSON document.</summary>
        /// <param name="sprite">What it was made of.</param>
        public string Document(in SpriteLineage sprite)
        {
            var json = new JsonText().Object();
            WriteModel(json);
            json.Name("request");
            WriteRequest(json, sprite);
            return json.EndObject().ToString();
        }

        /// <summary>Writes a member that names the model.</summary>
        public void WriteModel(JsonText json)
        {
            var card = _generator.Card;
            json.Name("model").Object().Name("name").Value(card.Name).Name("card_sha256").Value(CardHash);
            Write(json, "tool", card.Tool);
            Write(json, "data", card.Data?.Name);
            Write(json, "license", card.Data?.License);
            Write(json, "source", card.Data?.Source);
            Write(json, "attribution", card.Data?.Attribution);
            json.EndObject();
        }

        /// <summary>Writes a request, and beside the attributes that it asks for those that its seed drew.</summary>
        public void WriteRequest(JsonText json, in SpriteLineage sprite)
        {
            _generator.Resolve(sprite.Request, _latent, _values);
            RequestJson.Write(json.Object(), sprite);
            json.Name("values").Object();
            for (var i = 0; i < _values.Length; i++)
            {
                var attribute = _generator.Card.Attributes[i];
                json.Name(attribute.Name).Value(attribute.Values[_values[i]].Name);
            }

            json.EndObject().EndObject();
        }

        private static void Write(JsonText json, string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                json.Name(name).Value(text!);
            }
        }

        private static string Hash(string text)
        {
            using var sha = SHA256.Create();
            return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", string.Empty).ToLowerInvariant();
        }
    }
}
