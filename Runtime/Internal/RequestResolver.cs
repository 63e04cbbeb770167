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
            SetNamed(request, attributes);
            SetIndexed(request, attributes);
            _sampler.Fill(request.Seed, attributes);
            Latent.Fill(request.Seed, latent);
            if (request.BlendAmount > 0)
            {
                Latent.GoTowards(latent, request.BlendTowards, request.BlendAmount);
            }

            if (request.MutationStrength > 0)
            {
                Latent.Mutate(latent, request.MutationStrength, request.MutationSeed);
            }

            var truncation = request.Truncation;
            for (var i = 0; i < latent.Length; i++)
            {
                latent[i] *= truncation;
            }
        }

        private void SetIndexed(in SpriteRequest request, Span<int> attributes)
        {
            foreach (var pair in request.IndexTable)
            {
                if (pair.Key >= attributes.Length)
                {
                    Throw.AttributeIndex(pair.Key, _card);
                }

                var attribute = _card.Attributes[pair.Key];
                if (pair.Value >= attribute.Values.Count)
                {
                    Throw.ValueIndex(pair.Value, attribute);
                }

                if (attributes[pair.Key] != AttributeSampler.Open && attributes[pair.Key] != pair.Value)
                {
                    Throw.TwoValues(attribute, attributes[pair.Key], pair.Value);
                }

                attributes[pair.Key] = pair.Value;
            }
        }

        private void SetNamed(in SpriteRequest request, Span<int> attributes)
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
