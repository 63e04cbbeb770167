using GanAssets.Unity;
using UnityEngine;

namespace GanAssets.Samples
{
    /// <summary>
    /// Put this on an empty object and give it a model: it shows a row of characters, and every second makes one of them anew.
    /// </summary>
    public sealed class FirstSprites : MonoBehaviour
    {
        [SerializeField]
        private SpriteGeneratorAsset model;

        [SerializeField]
        [Min(1)]
        private int count = 8;

        private GeneratedSprites _sprites;
        private float _next;
        private ulong _seed = 1000;

        private void Start()
        {
            var renderers = new SpriteRenderer[count];
            for (var i = 0; i < count; i++)
            {
                var place = new GameObject("Sprite " + i);
                place.transform.SetParent(transform);
                place.transform.localPosition = new Vector3((i - ((count - 1) / 2f)) * 2, 0, 0);
                renderers[i] = place.AddComponent<SpriteRenderer>();
            }

            _sprites = gameObject.AddComponent<GeneratedSprites>();
            _sprites.SetRenderers(renderers);
            _sprites.Configure(model, new SpriteChoice(seed: 1), count);
        }

        private void Update()
        {
            if (_sprites.IsReady && Time.time > _next)
            {
                _next = Time.time + 1;
                _sprites.Ask(Random.Range(0, count), new SpriteRequest(_seed++));
            }
        }
    }
}
