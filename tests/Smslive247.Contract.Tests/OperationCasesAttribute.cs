using Xunit.Sdk;

namespace Smslive247.ContractTests;

/// <summary>The cases of the kind that the test's class stands for, for every operation of every document.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationCasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        ContractKind.Of(testMethod.DeclaringType!).AllCases().Select(@case => new object[] { @case });
}
