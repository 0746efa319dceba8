namespace Smslive247;

/// <summary>How a text is written on its way to a phone.</summary>
public enum SmsEncoding
{
    /// <summary>Seven bits a character, by the default alphabet of 3GPP TS 23.038 (GSM 03.38) and its extension table.</summary>
    Gsm7,

    /// <summary>Sixteen bits a character, as in UTF-16. One character outside the GSM alphabet makes the whole text so.</summary>
    Ucs2,
}
