using System.Reflection;
using Smslive247.ContractTests.Documents;
using Smslive247.ContractTests.Lists;

namespace Smslive247.ContractTests.Conventions;

/// <summary>The parameters of a method in words, as the document has them and as C# has them.</summary>
internal static class MethodShape
{
    public static string Of(MethodInfo method) => string.Join(", ", method.GetParameters().Select(Describe));

    /// <summary>The document's order, but what is required comes first: C# allows nothing else.</summary>
    public static string Of(Operation operation) => string.Join(
        ", ",
        [
            .. operation.Parameters.Where(parameter => parameter.IsRequired).Select(Describe),
            .. operation.Body is { Schema: { } schema } ? [$"{BodyType(schema)} {operation.BodyName}"] : Array.Empty<string>(),
            .. operation.Parameters.Where(parameter => !parameter.IsRequired).Select(Describe),
            "CancellationToken cancellationToken = null",
        ]);

    public static string Of(ListAllMethod twin) => string.Join(
        ", ",
        [
            .. twin.Filters.Where(parameter => parameter.IsRequired).Select(Describe),
            .. twin.Filters.Where(parameter => !parameter.IsRequired).Select(Describe),
            "Int32? pageSize = null",
        ]);

    private static string Describe(Parameter parameter)
    {
        var name = parameter.Name.Replace("ID", "Id", StringComparison.Ordinal);
        return $"{ClrType(parameter.Schema)}{(parameter.IsRequired ? " " : "? ")}{char.ToLowerInvariant(name[0])}{name[1..]}{(parameter.IsRequired ? "" : " = null")}";
    }

    private static string Describe(ParameterInfo parameter)
    {
        var isNullable = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var name = type.IsGenericType ? $"{type.Name.Split('`')[0]}<{type.GetGenericArguments()[0].Name}>" : type.Name;
        return $"{name}{(isNullable ? "?" : "")} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}";
    }

    private static string BodyType(Schema schema) => schema.Type == "array" ? $"IEnumerable<{ClrType(schema.Items!)}>" : schema.Name;

    private static string ClrType(Schema schema) => schema switch
    {
        { Type: "string", Format: "date-time" } => nameof(DateTimeOffset),
        { IsEnum: true } => schema.Name,
        { Type: "string" } => nameof(String),
        { Type: "integer", Format: "int64" } => nameof(Int64),
        { Type: "integer" } => nameof(Int32),
        { Type: "number" } => nameof(Decimal),
        { Type: "boolean" } => nameof(Boolean),
        _ => schema.Name,
    };
}
