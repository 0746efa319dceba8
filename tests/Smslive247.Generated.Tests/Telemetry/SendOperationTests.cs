using System.Reflection;
using Smslive247.Calls;
using Smslive247.Telemetry;

namespace Smslive247.Tests.Telemetry;

/// <summary>A send is what is posted and answered with what it came to. A new operation of that kind has to be looked at here.</summary>
public abstract class SendOperationTests(ApiVersion version, string charged, params string[] expected)
{
    [Fact]
    public void Operations_CountedAsSends_AreThese()
    {
        var sends = version.RootInterface.Assembly.GetTypes()
            .Where(type => type.Namespace == version.RootInterface.Namespace && type.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Select(property => (type, property)))
            .Where(pair => pair.property.PropertyType == typeof(ApiOperation))
            .Where(pair => IsSend(pair.type, pair.property))
            .Select(pair => ((ApiOperation)pair.property.GetValue(null)!).Id);

        Assert.Equal(expected, sends.Order());
    }

    [Fact]
    public void Models_ThatStateWhatWasCharged_AreCountedWhereTheyAnswerASend()
    {
        var models = version.RootInterface.Assembly.GetTypes()
            .Where(type => type.Namespace == version.RootInterface.Namespace && type.GetProperty(charged) is not null).ToArray();

        Assert.Equal(["Batch", "Message"], models.Select(type => type.Name).Order());
        Assert.All(models, type => Assert.True(type.IsAssignableTo(typeof(ISendResult)), type.Name));
    }

    private static bool IsSend(Type client, PropertyInfo operation)
    {
        var method = client.GetMethod(operation.Name.Replace("Operation", "Async", StringComparison.Ordinal))!;
        var answer = method.ReturnType.GetGenericArguments()[0];
        return ((ApiOperation)operation.GetValue(null)!).Method == HttpMethod.Post && typeof(ISendResult).IsAssignableFrom(answer);
    }
}

public sealed class V4SendOperationTests() : SendOperationTests(ApiVersion.V4, "Charged", "Batches_Create", "Batches_CreateFromFile", "Messages_Send");

public sealed class V5SendOperationTests() : SendOperationTests(ApiVersion.V5, "CreditsCharged", "Batches_Create", "Batches_CreateFromFile", "Messages_Send", "Tokens_CreateSms");
