using System.IO;
using GanAssets.Unity.Editing;
using NUnit.Framework;

namespace GanAssets.Unity.Tests
{
    public sealed class ImportTests
    {
        [Test]
        public void A_file_that_is_no_model_gives_one_line_and_no_model()
        {
            var path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, "not a model");
                var import = ModelImport.Read(path);
                Assert.That(import.Card, Is.Null);
                Assert.That(import.Model, Is.Empty);
                Assert.That(import.Error, Does.Contain(path).And.Not.Contain("\n"));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }
}
