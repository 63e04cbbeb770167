using GanAssets;
using GanAssets.Unity;
using UnityEngine;

public sealed class OneSprite : MonoBehaviour
{
    [SerializeField]
    private SpriteGeneratorAsset asset;

    private GeneratorLease _lease;
    private byte[] _rgba;

    private void OnEnable()
    {
        _lease = asset.Acquire(); // a share in the one generator of the asset; it is loaded on another thread
    }

    private void Update()
    {
        if (_rgba == null && _lease.IsReady)
        {
            _rgba = new byte[_lease.Generator.BytesPerSprite];
            _lease.Generator.Generate(new SpriteRequest(seed: 42), _rgba);
        }
    }

    private void OnDisable()
    {
        _lease.Dispose(); // the model is released with the last share
    }
}
