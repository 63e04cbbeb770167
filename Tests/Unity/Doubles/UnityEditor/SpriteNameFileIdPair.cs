namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/Packages/com.unity.2d.sprite@1.0/api/UnityEditor.SpriteNameFileIdPair.html"/></summary>
    public class SpriteNameFileIdPair
    {
        public SpriteNameFileIdPair(string name, GUID fileId)
        {
            this.name = name;
        }

        public string name { get; set; }
    }
}
