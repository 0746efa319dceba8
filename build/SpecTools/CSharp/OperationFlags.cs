using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Compares the properties that generated code gives an operation, such as <c>{ IsRepeatable = true }</c>. They change behavior, not signatures.</summary>
internal static class OperationFlags
{
    private const string False = "false";

    /// <returns>The values in the initializer, as source text.</returns>
    public static IReadOnlyDictionary<string, string> Read(IPropertySymbol operation) => (
        from reference in operation.DeclaringSyntaxReferences
        from creation in reference.GetSyntax().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Take(1)
        from assignment in creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? []
        select assignment).ToDictionary(assignment => assignment.Left.ToString(), assignment => assignment.Right.ToString());

    /// <param name="symbol">The method of the client.</param>
    /// <param name="old">The values in the old client.</param>
    /// <param name="current">The values in the new client.</param>
    /// <param name="key">The operation.</param>
    public static IEnumerable<ApiChange> Compare(string symbol, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> current, ApiKey key) =>
        from name in old.Keys.Union(current.Keys).Order(StringComparer.Ordinal)
        let values = (Old: old.GetValueOrDefault(name, False), New: current.GetValueOrDefault(name, False))
        where values.Old != values.New
        select new ApiChange(symbol, $"compiles, but `{name}` changed from `{values.Old}` to `{values.New}`", Judge(name, values.Old, values.New), key);

    /// <summary>What only adds a count, or omits a repetition, does no harm; a maintainer must check anything else.</summary>
    private static Verdict Judge(string name, string old, string current) => (name, old, current) switch
    {
        ("IsSend" or "SentId", False, _) or ("IsRepeatable", "true", False) or ("IsAnonymous", False, "true") => Verdict.Addition,
        _ => Verdict.Breaking,
    };
}
