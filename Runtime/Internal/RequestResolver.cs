using System;

namespace GanAssets.Internal
{
    /// <summary>Turns a request into the two inputs of the model.</summary>
    internal sealed class RequestResolver
    {
        private readonly ModelCard _card;
        private readonly AttributeSampler _sampler;

        public RequestResolver(ModelCard card)
        {
            _card = card;
            _sampler = new AttributeSampler(card);
        }

        public void Resolve(in SpriteRequest request, Span<float> latent, Span<int> attributes)
        {
            SetGiven(request, attributes);
            _sampler.Fill(request.Seed, attributes);
            Latent.Fill(request.Seed, latent);
            var truncation = request.Truncation;
            for (var i = 0; i < latent.Length; i++)
            {
                latent[i] *= truncation;
            }
        }

        private void SetGiven(in SpriteRequest request, Span<int> attributes)
        {
            var given = request.Attributes;
            var found = 0;
            for (var i = 0; i < attributes.Length; i++)
            {
                attributes[i] = AttributeSampler.Open;
                var attribute = _card.Attributes[i];
                if (given.TryGetValue(attribute.Name, out var value))
                {
                    found++;
                    attributes[i] = value is null ? -1 : attribute.IndexOf(value);
                    if (attributes[i] < 0)
                    {
                        Throw.UnknownValue(value, attribute);
                    }
                }
            }

            if (found == given.Count)
            {
                return;
            }

            foreach (var name in given.Keys)
            {
                if (_card.IndexOf(name) < 0)
                {
                    Throw.UnknownAttribute(name, _card);
                }
            }
        }
    }
}
