using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("GanAssets.Tests")]
