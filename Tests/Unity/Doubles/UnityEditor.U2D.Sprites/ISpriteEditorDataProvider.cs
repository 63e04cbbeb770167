namespace UnityEditor.U2D.Sprites
{
    /// <summary><see href="https://docs.unity3d.com/Packages/com.unity.2d.sprite@1.0/api/UnityEditor.U2D.Sprites.ISpriteEditorDataProvider.html"/></summary>
    public interface ISpriteEditorDataProvider
    {
        void SetSpriteRects(SpriteRect[] spriteRects);

        void Apply();

        void InitSpriteEditorDataProvider();

        T? GetDataProvider<T>()
            where T : class;
    }
}
