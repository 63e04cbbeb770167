using System.Globalization;

namespace GanAssets.Unity.Editing
{
    /// <summary>A request's parts as JSON.</summary>
    internal static class RequestJson
    {
        /// <summary>Writes all that makes a sprite, as members of the object that is open.</summary>
        public static void Write(JsonText json, in SpriteLineage sprite)
        {
            var request = sprite.Request;
            json.Name("seed").Value(request.Seed).Name("truncation").Value(request.Truncation).Name("attributes").Object();
            foreach (var attribute in request.Attributes)
            {
                json.Name(attribute.Key).Value(attribute.Value);
            }

            json.EndObject();
            foreach (var index in request.AttributeIndices)
            {
                json.Name("attribute_" + index.Key.ToString(CultureInfo.InvariantCulture)).Value(index.Value);
            }

            if (request.BlendAmount > 0)
            {
                json.Name("blend").Object().Name("towards").Value(request.BlendTowards).Name("amount").Value(request.BlendAmount).EndObject();
            }

            if (request.MutationStrength > 0)
            {
                WriteMutation(json.Name("mutation"), request.MutationStrength, request.MutationSeed);
            }

            if (sprite.Further.Count > 0)
            {
                json.Name("further_mutations").List();
                foreach (var mutation in sprite.Further)
                {
                    WriteMutation(json, mutation.Strength, mutation.Seed);
                }

                json.EndList();
            }
        }

        private static void WriteMutation(JsonText json, float strength, ulong seed)
        {
            json.Object().Name("strength").Value(strength).Name("seed").Value(seed).EndObject();
        }
    }
}
