extension ReportSchemas {
  /// The schema of a line that `jsonl` writes, as `isnad schema jsonl` prints it.
  public static let jsonl = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A line of an Isnad stream",
      "description": "One line for each article, in the order of the input. Offsets are UTF-8 bytes into the text that was given, half-open; 0 to 0 for the article as a whole.",
      "anyOf": [
        { "$ref": "#/$defs/reviewed" },
        { "$ref": "#/$defs/annotated" },
        { "$ref": "#/$defs/failed" }
      ],
      "$defs": {
        "id": {
          "description": "The id of the input line as it was given; of a file, its path.",
          "type": ["string", "number"]
        },
        "reviewed": {
          "type": "object",
          "required": ["findings"],
          "properties": {
            "id": { "$ref": "#/$defs/id" },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
            "suppressed": { "type": "array", "items": { "$ref": "#/$defs/suppressed" } }
          }
        },
        "annotated": {
          "type": "object",
          "required": ["annotations"],
          "properties": {
            "id": { "$ref": "#/$defs/id" },
            "annotations": { "type": "array", "items": { "$ref": "#/$defs/annotation" } }
          }
        },
        "failed": {
          "description": "A line that could not be read, or a file that could not be checked.",
          "type": "object",
          "required": ["error"],
          "properties": {
            "id": { "$ref": "#/$defs/id" },
            "line": {
              "description": "The line of the stream, or of the file where one is known.",
              "type": "integer",
              "minimum": 1
            },
            "error": { "type": "string" }
          }
        },
        "finding": {
          "type": "object",
          "required": ["rule", "severity", "start", "end", "message"],
          "properties": {
            "rule": { "type": "string" },
            "severity": { "enum": ["error", "warning", "note"] },
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 },
            "message": { "type": "string" },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
            "hint": { "type": "string" },
            "fix": { "$ref": "#/$defs/fix" },
            "basis": { "type": "array", "items": { "type": "string" } }
          }
        },
        "fix": {
          "description": "What to write in the place of what. Without start and end, the source does not have the words one for one.",
          "type": "object",
          "required": ["replacement", "applies"],
          "properties": {
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 },
            "replacement": { "type": "string" },
            "applies": { "enum": ["anyone", "editor"] }
          }
        },
        "suppressed": {
          "type": "object",
          "required": ["rule", "severity", "start", "end", "message", "reason"],
          "properties": {
            "rule": { "type": "string" },
            "severity": { "enum": ["error", "warning", "note"] },
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 },
            "message": { "type": "string" },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
            "hint": { "type": "string" },
            "fix": { "$ref": "#/$defs/fix" },
            "basis": { "type": "array", "items": { "type": "string" } },
            "reason": { "type": "string" }
          }
        },
        "evidence": {
          "type": "object",
          "required": ["role", "start", "end", "text"],
          "properties": {
            "role": { "type": "string" },
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 },
            "text": { "type": "string" }
          }
        },
        "annotation": {
          "type": "object",
          "required": ["id", "kind", "start", "end", "attributes"],
          "properties": {
            "id": { "type": "integer", "minimum": 1 },
            "kind": { "type": "string" },
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 },
            "attributes": { "$ref": "#/$defs/attributes" }
          }
        },
        "span": {
          "type": "object",
          "required": ["start", "end"],
          "properties": {
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 }
          }
        },
        "attributes": \(attributes)
      }
    }

    """
}
