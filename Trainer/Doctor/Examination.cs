using GanAssets.Trainer.Doctor.Checks;

namespace GanAssets.Trainer.Doctor;

/// <summary>Looks at all that a training needs of this machine. A new check is a class and a line here.</summary>
public static class Examination
{
    /// <summary>Looks at everything.</summary>
    public static DoctorReport Run()
    {
        var libtorch = LoadedLibtorch.Load();
        IDoctorCheck[] checks =
        [
            new ProgramCheck(),
            new LibtorchCheck(libtorch),
            new BlasCheck(libtorch),
            new ThreadsCheck(libtorch),
            new DevicesCheck(libtorch),
            new OnnxRuntimeCheck(),
            new ImageLibraryCheck(),
            new BuildToolsCheck(),
            new NodeCheck(),
            new DiskCheck(),
        ];
        return new DoctorReport([.. checks.SelectMany(check => check.Look())]);
    }
}
