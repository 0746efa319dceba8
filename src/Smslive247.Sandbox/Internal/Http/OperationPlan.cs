using Smslive247.Sandbox.Internal.Documents;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>All that the gateway has to know of an operation, worked out once.</summary>
internal sealed class OperationPlan(Operation operation, bool allowUnknown, bool isBareV4)
{
    public Operation Operation => operation;

    public RequestReader Reader { get; } = new(operation, allowUnknown);

    public AnswerWriter Writer { get; } = new(operation, isBareV4 && operation.Version == 4);
}
