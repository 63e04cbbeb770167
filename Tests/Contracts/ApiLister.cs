using System.Reflection;
using System.Runtime.CompilerServices;

namespace GanAssets.Tests.Contracts;

/// <summary>
/// Lists what an assembly shows to the outside, protected members included, a type or member a line:
/// <code>
/// N.Type&lt;T&gt; : Base, IFace where T : struct {class abstract}
/// N.Type.Method(int a, string b = null) : R {method static}
/// N.Type.Property : R {property get set}
/// </code>
/// The braces say what the line is; marks of nullable references are left out.
/// </summary>
internal static class ApiLister
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The lines, sorted by code points.</summary>
    public static IReadOnlyCollection<string> List(Assembly assembly) => List(assembly.GetTypes());

    /// <summary>The lines of some types, sorted by code points.</summary>
    public static IReadOnlyCollection<string> List(params IEnumerable<Type> types) =>
        new SortedSet<string>(types.Where(IsVisible).SelectMany(TypeAndMembers), StringComparer.Ordinal);

    private static IEnumerable<string> TypeAndMembers(Type type)
    {
        var name = TypeName.OfDeclared(type);
        if (type.IsEnum)
        {
            return EnumLines(type, name);
        }

        if (type.BaseType == typeof(MulticastDelegate))
        {
            var invoke = type.GetMethod("Invoke")!;
            return [Line($"{name}{Call(invoke.GetParameters())}{Result(invoke)}{Signature.Constraints(OwnParameters(type))}", type, "delegate")];
        }

        return type.GetMembers(Declared).Select(member => MemberLine(name, member)).OfType<string>().Prepend(TypeLine(type, name));
    }

    private static IEnumerable<string> EnumLines(Type type, string name) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => Line($"{name}.{field.Name} = {field.GetRawConstantValue()}", field, "enum member"))
        .Prepend(Line($"{name} : {TypeName.Of(type.GetEnumUnderlyingType(), null)}", type, "enum"));

    private static string TypeLine(Type type, string name)
    {
        var interfaces = type.GetInterfaces().Where(IsVisible).Select(face => TypeName.Of(face, null)).Order(StringComparer.Ordinal);
        var hasBase = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType);
        var heritage = string.Join(", ", hasBase ? interfaces.Prepend(TypeName.Of(type.BaseType!, null)) : interfaces);
        return Line(
            $"{name}{(heritage.Length > 0 ? " : " : "")}{heritage}{Signature.Constraints(OwnParameters(type))}",
            type,
            type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class",
            type is { IsAbstract: true, IsSealed: true } ? "static" : null,
            type is { IsClass: true, IsAbstract: true, IsSealed: false } ? "abstract" : null,
            type is { IsClass: true, IsAbstract: false, IsSealed: true } ? "sealed" : null,
            type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly" : null,
            type.IsByRefLike ? "ref" : null,
            type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : null);
    }

    private static string? MemberLine(string owner, MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) =>
            Line($"{owner}.ctor{Call(constructor.GetParameters())}", member, "ctor", Access(constructor)),
        MethodInfo method when IsVisible(method) => MethodLine(owner, method),
        PropertyInfo property when IsVisible(property.GetMethod) || IsVisible(property.SetMethod) => PropertyLine(owner, property),
        EventInfo { AddMethod: { } add } happening when IsVisible(add) =>
            Line($"{owner}.{member.Name} : {TypeName.Of(happening.EventHandlerType!, null)}", member, "event", Access(add)),
        FieldInfo { IsSpecialName: false } field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => FieldLine(owner, field),
        _ => null,
    };

    private static string? MethodLine(string owner, MethodInfo method)
    {
        var isOperator = method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal);
        var isFinalizer = method.Name == "Finalize" && method.GetParameters().Length == 0;
        if (isFinalizer || (method.IsSpecialName && !isOperator))
        {
            return null;
        }

        var typeParameters = method.GetGenericArguments();
        var generic = typeParameters.Length == 0 ? "" : $"<{string.Join(", ", typeParameters.Select(type => type.Name))}>";
        var receiver = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "";
        return Line(
            $"{owner}.{Signature.Name(method)}{generic}{Call(method.GetParameters(), receiver)}{Result(method)}"
                + Signature.Constraints(typeParameters),
            method,
            isOperator ? "operator" : "method",
            Access(method));
    }

    private static string PropertyLine(string owner, PropertyInfo property)
    {
        var (canGet, canSet) = (IsVisible(property.GetMethod), IsVisible(property.SetMethod));
        var index = property.GetIndexParameters();
        var narrower = canGet && canSet && property.GetMethod!.IsPublic && !property.SetMethod!.IsPublic ? "protected-" : "";
        // By name: Runtime, whose internals are visible here, has a marker of this name too.
        var isInit = canSet && property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
            .Any(static marker => marker.FullName == "System.Runtime.CompilerServices.IsExternalInit");
        return Line(
            $"{owner}.{(index.Length > 0 ? $"this[{Signature.Parameters(index)}]" : property.Name)} : {TypeName.Of(property.PropertyType, property)}",
            property,
            index.Length > 0 ? "indexer" : "property",
            Access((canGet ? property.GetMethod : property.SetMethod)!),
            canGet ? "get" : null,
            canSet ? narrower + (isInit ? "init" : "set") : null,
            property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required" : null);
    }

    private static string FieldLine(string owner, FieldInfo field) => Line(
        $"{owner}.{field.Name}{Value(field)} : {TypeName.Of(field.FieldType, field)}",
        field,
        field.IsLiteral ? "const" : "field",
        field is { IsStatic: true, IsLiteral: false } ? "static" : null,
        field.IsInitOnly ? "readonly" : null,
        field.IsPublic ? null : "protected",
        field.IsDefined(typeof(RequiredMemberAttribute), false) ? "required" : null);

    private static string Line(string text, MemberInfo member, params IEnumerable<string?> words)
    {
        // The compiler marks some members obsolete by itself, for older compilers' sake.
        var isObsolete = member.IsDefined(typeof(ObsoleteAttribute), false) && !member.IsDefined(typeof(CompilerFeatureRequiredAttribute), false);
        return $"{text} {{{string.Join(' ', words.Append(isObsolete ? "obsolete" : null).Where(word => !string.IsNullOrEmpty(word)))}}}";
    }

    private static string Value(FieldInfo field) =>
        field.IsLiteral ? $" = {Signature.Literal(field.GetRawConstantValue(), field.FieldType)}" : "";

    private static string Call(ParameterInfo[] parameters, string receiver = "") => $"({receiver}{Signature.Parameters(parameters)})";

    private static string Result(MethodInfo method) => $" : {TypeName.Of(method.ReturnType, method.ReturnParameter)}";

    private static string Access(MethodBase method)
    {
        // Of an interface's members only the static ones are worth a word: all others are abstract or have a body.
        var isInstanceOfInterface = method.DeclaringType!.IsInterface && !method.IsStatic;
        var dispatch = isInstanceOfInterface || !method.IsVirtual || method.IsFinal ? null
            : method.IsAbstract ? "abstract"
            : method.Attributes.HasFlag(MethodAttributes.NewSlot) ? "virtual"
            : "override";
        string?[] words = [method.IsStatic ? "static" : null, dispatch, method.IsPublic ? null : "protected"];
        return string.Join(' ', words.Where(word => word is not null));
    }

    private static bool IsVisible(Type type) =>
        type.IsGenericParameter
        || ((type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!) : type.IsPublic)
            && (type.IsGenericTypeDefinition || type.GenericTypeArguments.All(IsVisible)));

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static IEnumerable<Type> OwnParameters(Type type) =>
        type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0);
}
