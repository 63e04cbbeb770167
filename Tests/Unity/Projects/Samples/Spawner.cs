using GanAssets;
using GanAssets.Unity;
using UnityEngine;

public sealed class Spawner : MonoBehaviour
{
    [SerializeField]
    private GeneratedSprites sprites;

    public void Spawn(ulong seed)
    {
        sprites.Ask(0, new SpriteRequest(seed).With("hair", "red"));
    }
}
