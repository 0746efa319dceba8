namespace Smslive247.ContractTests.Conventions;

/// <summary>The methods that an interface must have for an operation.</summary>
internal static class MethodCheck
{
    private const string Method = "method";
    private const string Twin = "ListAll twin";

    public static IEnumerable<string> CasesOf(Operation operation) => operation.IsPaged ? [Method, Twin] : [Method];

    public static IReadOnlyList<string> Faults(Operation operation, string @case)
    {
        if (operation.PageParameter is null != operation.PageSizeParameter is null)
        {
            return ["there is one paging parameter of two"];
        }

        var twin = new ListAllMethod(operation);
        var expected = @case == Method ? MethodShape.Of(operation) : MethodShape.Of(twin);
        var name = @case == Method ? $"{operation.Verb}Async" : twin.Name;

        var part = GeneratedClient.PartType(operation.Document.Version, operation.Tag);
        var overloads = part?.GetMethods().Where(method => method.Name == name).Select(MethodShape.Of).ToArray();
        return overloads switch
        {
            null => [$"ISmslive247Client has no property {operation.Tag}"],
            [] when @case == Twin => [$"{part!.Name} has no method {name}{expected}: write it in src/Smslive247.Generated/{operation.Document.Version.ToUpperInvariant()}/{operation.Tag}Client.Paging.cs"],
            [] => [$"{part!.Name} has no method {name}{expected}"],
            [var only] when only == expected => [],
            _ => [.. overloads.Select(actual => $"{part!.Name}.{name}{actual} should be {expected}")],
        };
    }
}
