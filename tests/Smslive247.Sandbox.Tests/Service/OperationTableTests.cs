namespace Smslive247.Sandbox.Tests.Service;

public class OperationTableTests
{
    [Fact]
    public void OperationIds_OfTheService_AreInTheDocuments()
    {
        var table = new OperationTable(new ServiceState(new SandboxOptions(), new Random(1)));

        var documented = ApiDocument.All.SelectMany(document => document.Operations).Select(operation => operation.Id);
        Assert.Empty(table.OperationIds.Except(documented));
    }
}
