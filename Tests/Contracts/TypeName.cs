using System.Reflection;
using System.Runtime.CompilerServices;

namespace GanAssets.Tests.Contracts;

/// <summary>Writes types as C# does, with full namespaces: <c>System.Span&lt;byte&gt;</c>, <c>int?</c>, <c>(long H, long W)</c>.</summary>
internal sealed class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private readonly Queue<string?> _tupleNames;

    private TypeName(IEnumerable<string?> tupleNames)
    {
        _tupleNames = new Queue<string?>(tupleNames);
    }

    /// <summary>A type that is being declared, with its own type parameters.</summary>
    public static string OfDeclared(Type type) => Of(type, null);

    /// <summary>A type in use.</summary>
    /// <param name="type">The type.</param>
    /// <param name="carrier">What holds the names of tuple elements: the parameter, property, field or return parameter.</param>
    public static string Of(Type type, ICustomAttributeProvider? carrier)
    {
        var names = carrier?.GetCustomAttributes(typeof(TupleElementNamesAttribute), false) is [TupleElementNamesAttribute attribute, ..]
            ? attribute.TransformNames
            : [];
        return new TypeName(names).Write(type);
    }

    private string Write(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.HasElementType)
        {
            return WriteElement(type);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Write(underlying) + "?";
        }

        return IsTuple(type) ? WriteTuple(type.GetGenericArguments()) : WriteNamed(type);
    }

    private string WriteElement(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Write(type.GetElementType()!);
        }

        if (type.IsPointer)
        {
            return Write(type.GetElementType()!) + "*";
        }

        // C# puts the outermost array's brackets first.
        var brackets = "";
        for (; type.IsArray; type = type.GetElementType()!)
        {
            brackets += $"[{new string(',', type.GetArrayRank() - 1)}]";
        }

        return Write(type) + brackets;
    }

    // Longer tuples nest, which no listed member does.
    private static bool IsTuple(Type type) =>
        type.IsGenericType && !type.IsGenericTypeDefinition && type.IsAssignableTo(typeof(ITuple)) && type.IsValueType
        && type.GetGenericArguments().Length is > 1 and < 8;

    private string WriteTuple(Type[] elements)
    {
        // A tuple's own names precede those of the tuples inside it.
        var names = elements.Select(_ => _tupleNames.TryDequeue(out var name) ? name : null).ToArray();
        return $"({string.Join(", ", elements.Select((element, i) => names[i] is null ? Write(element) : $"{Write(element)} {names[i]}"))})";
    }

    // The arguments of a nested generic type come in one list: each level takes as many as it declares.
    private string WriteNamed(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null; level = level.DeclaringType)
        {
            levels.Push(level);
        }

        var arguments = type.GetGenericArguments();
        var written = 0;
        var names = new List<string>();
        foreach (var level in levels)
        {
            var own = arguments[written..level.GetGenericArguments().Length];
            written += own.Length;
            var name = level.Name.Split('`')[0];
            names.Add(own.Length == 0 ? name : $"{name}<{string.Join(", ", own.Select(Write))}>");
        }

        var path = string.Join('.', names);
        return string.IsNullOrEmpty(type.Namespace) ? path : $"{type.Namespace}.{path}";
    }
}
