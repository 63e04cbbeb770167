using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("GanAssets.Unity.Editor")]
[assembly: InternalsVisibleTo("GanAssets.Unity.Editor.Tests")]
[assembly: InternalsVisibleTo("GanAssets.Tests")]
