namespace Smslive247.ContractTests;

/// <summary>A kind of check, made for every operation that it applies to. <see cref="CoverageTests"/> counts its cases.</summary>
internal interface IContractKind
{
    static abstract string Kind { get; }

    static abstract bool AppliesTo(Operation operation);

    /// <summary>The names of the cases for an operation.</summary>
    static abstract IEnumerable<string> CasesOf(Operation operation);
}
