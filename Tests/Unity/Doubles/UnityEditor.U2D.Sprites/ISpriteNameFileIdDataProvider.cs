using System.Collections.Generic;

namespace UnityEditor.U2D.Sprites
{
    /// <summary><see href="https://docs.unity3d.com/Packages/com.unity.2d.sprite@1.0/api/UnityEditor.U2D.Sprites.ISpriteNameFileIdDataProvider.html"/></summary>
    public interface ISpriteNameFileIdDataProvider
    {
        void SetNameFileIdPairs(IEnumerable<SpriteNameFileIdPair> nameFileIdPairs);
    }
}
