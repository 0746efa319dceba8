using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.CSharp;

/// <summary>The public types and members of a compiled client, with their elements in the document.</summary>
internal sealed class PublicApi
{
    private readonly ClientCompilation client;
    private readonly Dictionary<(string Type, string Method), IPropertySymbol> operations;

    public PublicApi(ClientCompilation client)
    {
        this.client = client;
        var types = client.Namespace.Split('.').Aggregate(client.Assembly.GlobalNamespace, (parent, name) => parent.GetNamespaceMembers().Single(child => child.Name == name))
            .GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public && type.Locations.Any(location => location.SourceTree == client.Generated)).ToArray();
        operations = types.SelectMany(OperationsOf).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value);
        Types = types.Where(type => !HasInterface(type, types)).DistinctBy(type => type.Name).ToDictionary(type => type.Name, Read);
    }

    public IReadOnlyDictionary<string, ApiType> Types { get; }

    /// <summary>The class of a client has the same members as its interface, which users inject.</summary>
    private static bool HasInterface(INamedTypeSymbol type, IEnumerable<INamedTypeSymbol> types) => types.Any(other => other.Name == "I" + type.Name);

    /// <summary>The operationId of each method, from generated code such as <c>SendOperation { get; } = new("Messages_Send", ...)</c>.</summary>
    private static IEnumerable<KeyValuePair<(string, string), IPropertySymbol>> OperationsOf(INamedTypeSymbol type) =>
        from property in type.GetMembers().OfType<IPropertySymbol>()
        where property.Type.Name == "ApiOperation" && property.Name.EndsWith("Operation", StringComparison.Ordinal)
        where FirstLiteral(property) is not null
        select KeyValuePair.Create(("I" + type.Name, property.Name[..^"Operation".Length] + "Async"), property);

    private static string? FirstLiteral(IPropertySymbol property) => property.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>()
        .SelectMany(syntax => syntax.Initializer?.DescendantNodes().OfType<LiteralExpressionSyntax>() ?? []).FirstOrDefault()?.Token.ValueText;

    private ApiType Read(INamedTypeSymbol type) => new(
        type.Name,
        type.TypeKind.ToString(),
        [.. type.AllInterfaces.Where(implemented => implemented.DeclaredAccessibility == Accessibility.Public).Select(implemented => Signature.Format(implemented)).Order(StringComparer.Ordinal)],
        [.. type.GetMembers().Where(IsVisible).Select(member => Read(type, member)), .. ConstantsOf(type, ""), .. type.GetTypeMembers().SelectMany(nested => ConstantsOf(nested, nested.Name + "."))],
        IsObsolete(type));

    private static bool IsVisible(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor });

    private ApiMember Read(INamedTypeSymbol type, ISymbol member) => member is IMethodSymbol method ? Read(type, method) : Read(type, (IPropertySymbol)member);

    private ApiMember Read(INamedTypeSymbol type, IMethodSymbol method) => new(
        Signature.Name(method),
        KeyOf(type, method),
        Signature.Format(method.ReturnType),
        Signature.FormatAnnotated(method.ReturnType),
        IsInput: false,
        CanSet: false,
        [.. method.Parameters.Select(Signature.CreateParameter)],
        IsObsolete(method))
    {
        Flags = operations.TryGetValue((type.Name, method.Name), out var operation) ? OperationFlags.Read(operation) : new Dictionary<string, string>(),
    };

    /// <summary>Such as <c>Words.Paused</c> of an open enum, whose constants belong to its value of that name.</summary>
    private static IEnumerable<ApiMember> ConstantsOf(INamedTypeSymbol type, string prefix) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where field is { DeclaredAccessibility: Accessibility.Public, HasConstantValue: true }
        let value = SymbolDisplay.FormatPrimitive(field.ConstantValue!, quoteStrings: true, useHexadecimalNumbers: false)
        select new ApiMember(prefix + field.Name, new ApiKey((type.ContainingType ?? type).Name, WordOf(field)), Signature.Format(field.Type), Signature.FormatAnnotated(field.Type), IsInput: false, CanSet: false, [], IsObsolete(field)) { Constant = value };

    private static string WordOf(IFieldSymbol field) => field.ConstantValue as string ?? field.Name;

    private static ApiMember Read(INamedTypeSymbol type, IPropertySymbol property) => new(
        property.Name,
        new ApiKey(type.Name, JsonName(property) ?? (property.IsStatic ? WordOf(type, property) : null) ?? property.Name),
        Signature.Format(property.Type),
        Signature.FormatAnnotated(property.Type),
        Signature.IsRequest(type),
        property.SetMethod is { DeclaredAccessibility: Accessibility.Public },
        [],
        IsObsolete(property));

    /// <summary>The word of a value of an open enum, from the constant of the same name.</summary>
    private static string? WordOf(INamedTypeSymbol type, IPropertySymbol property) =>
        type.GetTypeMembers().SelectMany(nested => nested.GetMembers(property.Name)).OfType<IFieldSymbol>().Select(WordOf).FirstOrDefault();

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static string? JsonName(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "JsonPropertyAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>The paging method <c>ListAll...</c> belongs to the operation that returns one page.</summary>
    private ApiKey KeyOf(INamedTypeSymbol type, IMethodSymbol method) =>
        operations.TryGetValue((type.Name, method.Name), out var operation) || operations.TryGetValue((type.Name, method.Name.Replace("ListAll", "List", StringComparison.Ordinal)), out operation)
            ? new ApiKey(FirstLiteral(operation)!)
            : new ApiKey(type.Name, method.Name);
}
