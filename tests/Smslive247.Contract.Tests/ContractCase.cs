using Xunit.Abstractions;

namespace Smslive247.ContractTests;

/// <summary>A row of a theory: one case of one operation. The test runner shows and serializes its names only.</summary>
public sealed record ContractCase(string Document, string OperationId, string Name) : IXunitSerializable
{
    /// <summary>For the test runner.</summary>
    public ContractCase()
        : this("", "", "")
    {
    }

    public string Document { get; private set; } = Document;

    public string OperationId { get; private set; } = OperationId;

    public string Name { get; private set; } = Name;

    internal Operation Operation => ApiDocument.Find(Document, OperationId);

    public void Deserialize(IXunitSerializationInfo info) =>
        (Document, OperationId, Name) = (info.GetValue<string>(nameof(Document)), info.GetValue<string>(nameof(OperationId)), info.GetValue<string>(nameof(Name)));

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Document), Document);
        info.AddValue(nameof(OperationId), OperationId);
        info.AddValue(nameof(Name), Name);
    }

    public override string ToString() => $"{Document} {OperationId}: {Name}";

    /// <summary>Fails unless the client rejected the call, or sent it, as expected.</summary>
    internal void ExpectMissingMember(bool isDue, Exception? exception, string advice = "")
    {
        // The reflection that calls the client also throws ArgumentException.
        var isMissingMember = exception is ArgumentException && exception.Message.Contains(" is required: ", StringComparison.Ordinal);
        Assert.True(isDue ? isMissingMember : exception is null, $"{this}: {(isDue ? "an ArgumentException for a missing member" : "no exception")} is expected, but not: {exception?.ToString() ?? "none"}{advice}");
    }

    /// <summary>Fails with all faults and the name of the case.</summary>
    internal void ExpectNone(IEnumerable<string> faults)
    {
        var lines = faults.ToArray();
        if (lines.Length > 0)
        {
            Assert.Fail($"{this}{string.Concat(lines.Select(line => $"\n  {line}"))}");
        }
    }
}
