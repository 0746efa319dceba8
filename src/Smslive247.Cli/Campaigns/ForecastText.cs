using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>A forecast for people and for programs.</summary>
internal static class ForecastText
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static object Json(CampaignDefinition definition, CampaignForecast forecast) => new
    {
        definition.Name, From = definition.SenderId, forecast.Recipients, forecast.OptedOut, forecast.Parts, forecast.PartsOfTexts, forecast.Credits,
        DurationSeconds = Math.Round(forecast.Duration.TotalSeconds), forecast.EmptyValues, forecast.Problem,
    };

    /// <param name="people">The console.</param>
    /// <param name="definition">What the campaign is.</param>
    /// <param name="forecast">The forecast.</param>
    /// <param name="rate">The parts in a second.</param>
    public static void Write(IAnsiConsole people, CampaignDefinition definition, CampaignForecast forecast, double rate)
    {
        Write(people, "Campaign", Screen.Clean(definition.Name));
        Write(people, "From", Screen.Clean(definition.SenderId));
        Write(people, "Longest text", forecast.LongestText is { } text ? Screen.Clean(text) : "none yet");
        Write(people, "Recipients", Recipients(forecast));
        Write(people, "Parts", Parts(forecast));
        Write(people, "Credits", forecast.Credits is { } credits ? Credits.Text(credits) : "not known yet; --credits-per-part sets the price");
        Write(people, "Time", string.Create(CultureInfo.InvariantCulture, $"{Counts.Text(forecast.Duration)}, with --rate {rate:0.###}"));
        if (forecast.EmptyValues > 0)
        {
            people.Write(new Text($"In {Counts.Text(forecast.EmptyValues, "text")}, a value is empty: read the texts again.\n", new Style(Color.Yellow)));
        }

        if (forecast.Problem is { } problem)
        {
            people.Write(new Text($"It cannot start: {problem}\n", new Style(Color.Red)));
        }
    }

    private static string Recipients(CampaignForecast forecast) =>
        $"{Counts.Text(forecast.Recipients - forecast.OptedOut)}{(forecast.OptedOut > 0 ? $", without {Counts.Text(forecast.OptedOut)} who opted out" : "")}";

    /// <summary>A long text costs more: how many have how many parts.</summary>
    private static string Parts(CampaignForecast forecast) => forecast.PartsOfTexts.Count <= 1 ? Counts.Text(forecast.Parts)
        : $"{Counts.Text(forecast.Parts)} ({string.Join(", ", forecast.PartsOfTexts.Select(one => $"{Counts.Text(one.Value)} of {Counts.Text(one.Key, "part")}"))})";

    private static void Write(IAnsiConsole people, string name, string value) => people.Write(new Paragraph().Append($"{name,-14}", Dim).Append($"{value}\n"));
}
