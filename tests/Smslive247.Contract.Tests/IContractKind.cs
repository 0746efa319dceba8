namespace Smslive247.ContractTests;

/// <summary>A kind of check for every operation that it applies to. <see cref="CoverageTests"/> counts its cases.</summary>
internal interface IContractKind
{
    static abstract string Kind { get; }

    static virtual bool AppliesTo(Operation operation) => true;

    static abstract IEnumerable<string> CasesOf(Operation operation);

    /// <summary>What an operation without a case lacks, and where to write it.</summary>
    static virtual string Lacks(Operation operation) => "there is no case";
}
