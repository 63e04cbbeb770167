namespace GanAssets.Native.Boundary;

/// <summary><c>ganassets_status</c>; ganassets.h says what each means.</summary>
internal enum Status
{
    Ok = 0,
    InvalidArgument = 1,
    InvalidGenerator = 2,
    ModelError = 3,
    RequestError = 4,
    BufferTooSmall = 5,
    LibraryError = 6,
    OutOfMemory = 7,
    Failed = 8,
}
