using System.Globalization;

namespace GanAssets.Unity.Editing
{
    /// <summary>A request's parts as JSON.</summary>
    internal static class RequestJson
    {
        /// <summary>Writes all that a request says, as members of the object that is open.</summary>
        public static void Write(JsonText json, in SpriteRequest request)
        {
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
                json.Name("mutation").Object().Name("strength").Value(request.MutationStrength).Name("seed").Value(request.MutationSeed).EndObject();
            }
        }
    }
}
