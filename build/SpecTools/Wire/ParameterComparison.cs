using Microsoft.OpenApi;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares what stands in path, query, headers and cookies.</summary>
internal static class ParameterComparison
{
    public const string Order = "order";

    public static void Compare(SpecOperation old, SpecOperation now, Spot spot)
    {
        CompareOrder(old, now, spot);
        ComparePath(old, now, spot);
        foreach (var place in new[] { ParameterLocation.Query, ParameterLocation.Header, ParameterLocation.Cookie })
        {
            CompareNamed(Of(old, place), Of(now, place), place, spot);
        }
    }

    /// <summary>Signatures are compiled in this order.</summary>
    private static void CompareOrder(SpecOperation old, SpecOperation now, Spot spot)
    {
        var (oldOnes, newOnes) = (Keys(old), Keys(now));
        if (!oldOnes.Intersect(newOnes).SequenceEqual(newOnes.Intersect(oldOnes)))
        {
            spot.Report(Order, "parameters in another order", Verdict.None, "the order does not travel");
        }

        static (ParameterLocation?, string?)[] Keys(SpecOperation operation) => [.. operation.Parameters.Select(parameter => (parameter.In, parameter.Name))];
    }

    private static IReadOnlyList<IOpenApiParameter> Of(SpecOperation operation, ParameterLocation place) => [.. operation.Parameters.Where(parameter => parameter.In == place)];

    /// <summary>In a path the place counts, and the name does not travel.</summary>
    private static void ComparePath(SpecOperation old, SpecOperation now, Spot spot)
    {
        foreach (var (oldName, newName) in old.PathParameters.Zip(now.PathParameters))
        {
            if (oldName != newName)
            {
                spot.Report("path-parameter-renamed", $"path parameter `{oldName}` → `{newName}`", Verdict.None, "its name does not travel", "the same place in the path", new ApiKey(spot.OldOwner, oldName), new ApiKey(spot.NewOwner, newName));
            }

            var pair = (Find(old, oldName), Find(now, newName));
            if (pair is ({ } was, { } @is))
            {
                ComparePair(was, @is, spot);
            }
        }
    }

    private static IOpenApiParameter? Find(SpecOperation operation, string name) => Of(operation, ParameterLocation.Path).FirstOrDefault(parameter => parameter.Name == name);

    private static void CompareNamed(IReadOnlyList<IOpenApiParameter> old, IReadOnlyList<IOpenApiParameter> now, ParameterLocation place, Spot spot)
    {
        foreach (var (was, @is) in old.Join(now, one => one.Name, other => other.Name, (one, other) => (one, other)))
        {
            ComparePair(was, @is, spot);
        }

        var renames = Renames.Guess([.. Candidates(old, now)], [.. Candidates(now, old)]);
        foreach (var rename in renames)
        {
            spot.Report("parameter-renamed", $"parameter `{rename.Old}` → `{rename.New}`", Verdict.Breaking, "what callers send is no longer read", rename.Reason, new ApiKey(spot.OldOwner, rename.Old), new ApiKey(spot.NewOwner, rename.New));
            ComparePair(old.Single(parameter => parameter.Name == rename.Old), now.Single(parameter => parameter.Name == rename.New), spot);
        }

        foreach (var name in Candidates(old, now).Select(one => one.Name).Except(renames.Select(rename => rename.Old)))
        {
            spot.Report("parameter-removed", $"{Word(place)} parameter `{name}` is gone", Verdict.Breaking, "what callers send is no longer read", keys: [new ApiKey(spot.OldOwner, name)]);
        }

        foreach (var parameter in now.Where(one => old.All(other => other.Name != one.Name) && renames.All(rename => rename.New != one.Name)))
        {
            spot.Report(
                "parameter-added",
                $"new {(parameter.Required ? "required" : "optional")} {Word(place)} parameter `{parameter.Name}`",
                parameter.Required ? Verdict.Breaking : Verdict.Addition,
                parameter.Required ? "callers do not send it" : "callers may leave it out",
                keys: [new ApiKey(spot.NewOwner, parameter.Name!)]);
        }
    }

    private static IEnumerable<Candidate> Candidates(IReadOnlyList<IOpenApiParameter> ones, IReadOnlyList<IOpenApiParameter> others) =>
        from parameter in ones.Select((one, index) => (one.Name, one.Schema, index))
        where others.All(other => other.Name != parameter.Name)
        select new Candidate(parameter.Name!, parameter.Schema is null ? "" : Renames.Shape(parameter.Schema), parameter.index);

    private static void ComparePair(IOpenApiParameter old, IOpenApiParameter now, Spot spot)
    {
        var at = spot.At(old.Name!, now.Name!);
        if (old.Required != now.Required)
        {
            at.Report(now.Required ? "required" : "optional", now.Required ? "required now" : "no longer required", now.Required ? Change.Narrowed : Change.Widened);
        }

        if ((old.Style, old.Explode, old.AllowReserved) != (now.Style, now.Explode, now.AllowReserved))
        {
            at.Report("style", "is written in another way", Verdict.Breaking, "what callers send is read otherwise");
        }

        Deprecation.Compare(old.Deprecated, now.Deprecated, at);
#pragma warning disable CS0618 // Obsolete for those who write documents; who reads them still meets it.
        OtherKeywords.Compare("allowEmptyValue", old.AllowEmptyValue == now.AllowEmptyValue, at);
#pragma warning restore CS0618
        CompareValue(old, now, at);
    }

    /// <summary>A value is described by a schema, or as the content of a media type.</summary>
    private static void CompareValue(IOpenApiParameter old, IOpenApiParameter now, Spot at)
    {
        var (isOld, isNow) = (old.Content is { Count: > 0 }, now.Content is { Count: > 0 });
        OtherKeywords.Compare("content", isOld == isNow, at);
        if (isOld && isNow)
        {
            MediaTypes.Compare(old.Content, now.Content, at);
        }
        else if (!isOld && !isNow)
        {
            new SchemaComparison().Compare(old.Schema, now.Schema, at);
        }
    }

    private static string Word(ParameterLocation place) => place switch
    {
        ParameterLocation.Query => "query",
        ParameterLocation.Header => "header",
        _ => "cookie",
    };
}
