namespace Smslive247;

/// <summary>The encoding of an SMS.</summary>
public enum SmsEncoding
{
    /// <summary>7 bits for each character of the default alphabet of 3GPP TS 23.038 (GSM 03.38); 14 for one of its extension table.</summary>
    Gsm7,

    /// <summary>16 bits for each UTF-16 code unit. It is used if any character is not in the GSM alphabet.</summary>
    Ucs2,
}
