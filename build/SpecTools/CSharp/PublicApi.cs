using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

/// <summary>What users of a client can name, and what the document calls it.</summary>
internal sealed class PublicApi
{
    private readonly ClientCompilation client;
    private readonly Dictionary<(string Type, string Method), string> operations;

    public PublicApi(ClientCompilation client)
    {
        this.client = client;
        var types = client.Namespace.Split('.').Aggregate(client.Assembly.GlobalNamespace, (space, name) => space.GetNamespaceMembers().Single(member => member.Name == name))
            .GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public && type.Locations.Any(location => location.SourceTree == client.Generated)).ToArray();
        operations = types.SelectMany(OperationsOf).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value);
        Types = types.Where(type => !IsBehindInterface(type, types)).DistinctBy(type => type.Name).ToDictionary(type => type.Name, Read);
    }

    public IReadOnlyDictionary<string, ApiType> Types { get; }

    /// <summary>A client has no more than its interface, which is what users inject.</summary>
    private static bool IsBehindInterface(INamedTypeSymbol type, IEnumerable<INamedTypeSymbol> types) => types.Any(other => other.Name == "I" + type.Name);

    /// <summary>The operation that each method calls, read from the code: <c>SendOperation { get; } = new("Messages_Send", ...)</c>.</summary>
    private static IEnumerable<KeyValuePair<(string, string), string>> OperationsOf(INamedTypeSymbol type) =>
        from property in type.GetMembers().OfType<IPropertySymbol>()
        where property.Type.Name == "ApiOperation" && property.Name.EndsWith("Operation", StringComparison.Ordinal)
        let id = FirstText(property)
        where id is not null
        select KeyValuePair.Create(("I" + type.Name, property.Name[..^"Operation".Length] + "Async"), id);

    private static string? FirstText(IPropertySymbol property) => property.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>()
        .SelectMany(syntax => syntax.Initializer?.DescendantNodes().OfType<LiteralExpressionSyntax>() ?? []).FirstOrDefault()?.Token.ValueText;

    private ApiType Read(INamedTypeSymbol type) => new(
        type.Name,
        type.TypeKind.ToString(),
        [.. type.AllInterfaces.Where(one => one.DeclaredAccessibility == Accessibility.Public).Select(one => Signature.Text(one)).Order(StringComparer.Ordinal)],
        [.. type.GetMembers().Where(IsVisible).Select(member => Read(type, member))]);

    private static bool IsVisible(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor });

    private ApiMember Read(INamedTypeSymbol type, ISymbol member) => member is IMethodSymbol method
        ? new ApiMember(Signature.Name(method), KeyOf(type, method), Signature.Text(method.ReturnType), Signature.Annotated(method.ReturnType), IsInput: false, CanSet: false, [.. method.Parameters.Select(Signature.Of)])
        : Read(type, (IPropertySymbol)member);

    private static ApiMember Read(INamedTypeSymbol type, IPropertySymbol property) => new(
        property.Name,
        new ApiKey(type.Name, NameInJson(property) ?? (property.IsStatic ? FirstText(property) : null) ?? property.Name),
        Signature.Text(property.Type),
        Signature.Annotated(property.Type),
        type.AllInterfaces.Any(one => one.Name == "IRequestModel"),
        property.SetMethod is { DeclaredAccessibility: Accessibility.Public },
        []);

    private static string? NameInJson(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "JsonPropertyAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>A walk over all pages belongs to the operation that gives one page.</summary>
    private ApiKey KeyOf(INamedTypeSymbol type, IMethodSymbol method) =>
        operations.TryGetValue((type.Name, method.Name), out var id) || operations.TryGetValue((type.Name, method.Name.Replace("ListAll", "List", StringComparison.Ordinal)), out id)
            ? new ApiKey(id)
            : new ApiKey(type.Name, method.Name);
}
