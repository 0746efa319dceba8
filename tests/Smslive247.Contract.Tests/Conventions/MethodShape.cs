namespace Smslive247.ContractTests.Conventions;

/// <summary>The parameters and result of a method as text, from the document and from C#.</summary>
internal static class MethodShape
{
    public static string Of(MethodInfo method) => Signature(method.GetParameters().Select(Describe), Describe(method.ReturnType));

    /// <summary>The order of the document, but required ones first, as in C#.</summary>
    public static string Of(Operation operation) => Signature(
        [
            .. operation.Parameters.Where(parameter => parameter.IsRequired).Select(Describe),
            .. DescribeBody(operation),
            .. operation.Parameters.Where(parameter => !parameter.IsRequired).Select(Describe),
            "CancellationToken cancellationToken = null",
        ],
        $"Task<{ResultType(operation)}>");

    public static string Of(ListAllMethod twin) => Signature(
        [
            .. twin.Filters.Where(parameter => parameter.IsRequired).Select(Describe),
            .. twin.Filters.Where(parameter => !parameter.IsRequired).Select(Describe),
            "Int32? pageSize = null",
        ],
        $"PagedAsyncEnumerable<{twin.ItemType}>");

    private static string Signature(IEnumerable<string> parameters, string result) => $"({string.Join(", ", parameters)}) -> {result}";

    private static string Describe(Parameter parameter) => Describe(parameter.Name, ClrType(parameter.Schema), parameter.IsRequired);

    private static string Describe(string wireName, string type, bool isRequired)
    {
        var words = wireName.Split('-', '_', '.').Select(word => word.Replace("ID", "Id", StringComparison.Ordinal));
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return $"{type}{(isRequired ? " " : "? ")}{char.ToLowerInvariant(name[0])}{name[1..]}{(isRequired ? "" : " = null")}";
    }

    /// <summary>One parameter for a body of JSON, one for each part of a form.</summary>
    private static IEnumerable<string> DescribeBody(Operation operation) => operation.Body switch
    {
        { IsForm: true, Schema: { } form } => form.Properties.Select(part => Describe(part.Name, ClrType(part.Schema), form.Requires(part.Name))),
        { Schema: { } schema } => [$"{BodyType(schema)} {operation.BodyName}"],
        _ => [],
    };

    private static string ResultType(Operation operation) => operation.Success.Content switch
    {
        { Schema: null } => nameof(Smslive247Response),
        { IsJson: false } => nameof(Smslive247File),
        { Schema: { Type: "array", Items: { } item } } => $"{(operation.IsPaged ? "Page" : "Smslive247List")}<{ClrType(item)}>",
        { Schema: { } schema } => ClrType(schema),
    };

    private static string Describe(ParameterInfo parameter)
    {
        var isNullable = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return $"{Describe(type)}{(isNullable ? "?" : "")} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}";
    }

    private static string Describe(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{Describe(type.GetGenericArguments()[0])}>" : type.Name;

    private static string BodyType(Schema schema) => schema.Type == "array" ? $"IEnumerable<{ClrType(schema.Items!)}>" : schema.Name;

    private static string ClrType(Schema schema) => schema switch
    {
        { Type: "array", Items: { } item } => $"IEnumerable<{ClrType(item)}>",
        { Type: "string", Format: "date-time" } => nameof(DateTimeOffset),
        { Type: "string", Format: "date" } => nameof(DateTime),
        { Type: "string", Format: "uuid" } => nameof(Guid),
        { Type: "string", Format: "uri" } => nameof(Uri),
        { Type: "string", Format: "byte" } => "Byte[]",
        { IsEnum: true } => schema.Name,
        { Type: "string", Format: "binary" } => nameof(Smslive247Upload),
        { Type: "string" } => nameof(String),
        { Type: "integer", Format: "int32" } => nameof(Int32),
        { Type: "integer" } => nameof(Int64),
        { Type: "number", Format: "double" } => nameof(Double),
        { Type: "number" } => nameof(Decimal),
        { Type: "boolean" } => nameof(Boolean),
        _ => schema.Name,
    };
}
