using Smslive247.ContractTests.Conventions;

namespace Smslive247.ContractTests;

/// <summary>A kind of check, and the class that implements it.</summary>
internal sealed record ContractKind(Type Tests, string Name, Func<Operation, bool> AppliesTo, Func<Operation, IEnumerable<string>> CasesOf, Func<Operation, string> Lacks)
{
    public static IReadOnlyList<ContractKind> All { get; } =
    [
        .. from type in typeof(ContractKind).Assembly.GetTypes()
           where type.IsClass && type.IsAssignableTo(typeof(IContractKind))
           let kind = Of(type)
           orderby kind.Name
           select kind,
    ];

    public static ContractKind Of(Type tests) =>
        (ContractKind)typeof(ContractKind).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(tests).Invoke(null, null)!;

    public IEnumerable<ContractCase> AllCases() => ApiDocument.All.SelectMany(document => document.Operations).SelectMany(operation => TryCasesFor(operation).Cases ?? []);

    /// <summary>
    /// The cases for an operation; null if the kind does not apply to it. An operation that breaks a convention has only the
    /// cases of the conventions, and one that cannot be read has a fault instead.
    /// </summary>
    public (IReadOnlyList<ContractCase>? Cases, string? Fault) TryCasesFor(Operation operation)
    {
        try
        {
            var applies = AppliesTo(operation) && (Tests.Namespace == typeof(KeptConventions).Namespace || KeptConventions.AllowCalls(operation));
            return (applies ? [.. CasesOf(operation).Select(name => new ContractCase(operation.Document.Version, operation.Id, name))] : null, null);
        }
        catch (Exception exception)
        {
            return (null, exception.Message);
        }
    }

    private static ContractKind Create<T>()
        where T : IContractKind => new(typeof(T), T.Kind, T.AppliesTo, T.CasesOf, T.Lacks);
}
