using System.Runtime.InteropServices;
using GanAssets.Native.Boundary;
using GanAssets.Native.Structures;

namespace GanAssets.Native.Exports;

/// <summary>What a model is; ganassets.h says what each function does.</summary>
internal static unsafe class ModelExports
{
    [UnmanagedCallersOnly(EntryPoint = "ganassets_get_info")]
    public static Status GetInfo(ulong generator, void* info)
    {
        try
        {
            SizedStructure.Write(info, "info", NativeInfo.Of(Generators.Get(generator)));
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_get_card")]
    public static Status GetCard(ulong generator, byte* json, nuint capacity, nuint* length)
    {
        try
        {
            Text.Write(Generators.Get(generator).Card.Json, json, capacity, length);
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_get_fallback")]
    public static Status GetFallback(ulong generator, byte* reason, nuint capacity, nuint* length)
    {
        try
        {
            Text.Write(Generators.Get(generator).ProviderFallback ?? string.Empty, reason, capacity, length);
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_get_attribute_name")]
    public static Status GetAttributeName(ulong generator, int attribute, byte* name, nuint capacity, nuint* length)
    {
        try
        {
            Text.Write(Attribute(generator, attribute).Name, name, capacity, length);
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_get_value_count")]
    public static Status GetValueCount(ulong generator, int attribute, int* count)
    {
        try
        {
            Arguments.NotNull(count, "count");
            *count = Attribute(generator, attribute).Values.Count;
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_get_value_name")]
    public static Status GetValueName(ulong generator, int attribute, int value, byte* name, nuint capacity, nuint* length)
    {
        try
        {
            Text.Write(Arguments.At(Attribute(generator, attribute).Values, value, "value").Name, name, capacity, length);
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    private static AttributeInfo Attribute(ulong generator, int attribute) => Arguments.At(Generators.Get(generator).Card.Attributes, attribute, "attribute");
}
