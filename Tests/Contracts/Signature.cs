using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GanAssets.Tests.Contracts;

/// <summary>Writes the parts that members share: parameter lists, default values, type constraints.</summary>
internal static class Signature
{
    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
        ["op_Addition"] = "operator +",
        ["op_Subtraction"] = "operator -",
        ["op_Multiply"] = "operator *",
        ["op_Division"] = "operator /",
        ["op_Modulus"] = "operator %",
        ["op_BitwiseAnd"] = "operator &",
        ["op_BitwiseOr"] = "operator |",
        ["op_ExclusiveOr"] = "operator ^",
        ["op_LeftShift"] = "operator <<",
        ["op_RightShift"] = "operator >>",
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
        ["op_LessThan"] = "operator <",
        ["op_LessThanOrEqual"] = "operator <=",
        ["op_GreaterThan"] = "operator >",
        ["op_GreaterThanOrEqual"] = "operator >=",
        ["op_UnaryNegation"] = "operator unary -",
        ["op_UnaryPlus"] = "operator unary +",
        ["op_LogicalNot"] = "operator !",
        ["op_OnesComplement"] = "operator ~",
        ["op_True"] = "operator true",
        ["op_False"] = "operator false",
    };

    /// <summary>A method's name, an operator's as its symbol.</summary>
    public static string Name(MethodInfo method) => method.IsSpecialName ? Operators.GetValueOrDefault(method.Name, method.Name) : method.Name;

    /// <summary>Types, names and defaults, separated by commas.</summary>
    public static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Parameter));

    /// <summary>The <c>where</c> clauses, each with a space before it.</summary>
    public static string Constraints(IEnumerable<Type> typeParameters) => string.Concat(typeParameters.Select(Constraint));

    /// <summary>A constant as C# writes it.</summary>
    public static string Literal(object? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null)
        {
            return type.IsValueType && target == type ? "default" : "null";
        }

        if (target.IsEnum)
        {
            var member = Array.Find(target.GetFields(BindingFlags.Public | BindingFlags.Static), field => Equals(field.GetRawConstantValue(), value));
            return member is null ? $"({TypeName.Of(target, null)}){value}" : $"{TypeName.Of(target, null)}.{member.Name}";
        }

        return value switch
        {
            bool truth => truth ? "true" : "false",
            string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
            char character => $"'{character}'",
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        if (type.IsByRef)
        {
            type = type.GetElementType()!;
            prefix = parameter.IsOut ? "out "
                : parameter.IsDefined(typeof(RequiresLocationAttribute)) ? "ref readonly "
                : parameter.IsIn ? "in "
                : "ref ";
        }

        var text = $"{prefix}{TypeName.Of(type, parameter)} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Literal(parameter.RawDefaultValue, type)}"
            : parameter.IsOptional ? $"{text} = default"
            : text;
    }

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isValueType = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var demands = new List<string>();
        if (isValueType)
        {
            var isUnmanaged = parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsUnmanagedAttribute");
            demands.Add(isUnmanaged ? "unmanaged" : "struct");
        }

        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            demands.Add("class");
        }

        demands.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => TypeName.Of(type, null)));
        if (!isValueType && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            demands.Add("new()");
        }

        return demands.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", demands)}";
    }
}
