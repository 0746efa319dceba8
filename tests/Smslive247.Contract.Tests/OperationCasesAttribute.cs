using Xunit.Sdk;

namespace Smslive247.ContractTests;

/// <summary>The cases of the test class, for every operation of every document.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationCasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        ContractKind.Of(testMethod.DeclaringType!).AllCases().Select(@case => new object[] { @case });
}
