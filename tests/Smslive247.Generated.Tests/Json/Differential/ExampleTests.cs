namespace Smslive247.Tests;

/// <summary>The answers that the documents give as examples, untouched.</summary>
public class ExampleTests
{
    [Fact]
    public void Read_ExamplesOfTheDocuments_FindsWhatNewtonsoftFinds()
    {
        var check = new Differential();

        Assert.All(Examples.All, example => Assert.Null(check.Complaint(example.Promised, example.Json)));

        Assert.Equal((Examples.All.Count, 0), (check.Read, check.Refused));
        Assert.True(Examples.All.Count > 100);
    }
}
