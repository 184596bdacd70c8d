/// The schemas of what Isnad writes for other programs (JSON Schema, draft 2020-12).
public enum ReportSchemas {
  /// The schema of the `json` report, as `isnad schema report` prints it.
  public static let report = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Isnad report",
      "description": "What one run found. Keys may be added within a version; readers ignore those they do not know.",
      "type": "object",
      "required": ["version", "program", "messages", "articles", "failures", "summary"],
      "properties": {
        "version": { "const": 1 },
        "program": {
          "type": "object",
          "required": ["name", "version"],
          "properties": { "name": { "const": "isnad" }, "version": { "type": "string" } }
        },
        "messages": { "$ref": "#/$defs/language" },
        "articles": { "type": "array", "items": { "$ref": "#/$defs/article" } },
        "failures": { "type": "array", "items": { "$ref": "#/$defs/failure" } },
        "summary": { "$ref": "#/$defs/summary" }
      },
      "$defs": {
        "language": { "type": "string", "description": "The primary subtag of a BCP 47 tag." },
        "article": {
          "type": "object",
          "required": ["path", "language", "messages"],
          "properties": {
            "path": { "type": "string" },
            "language": { "$ref": "#/$defs/language" },
            "date": { "type": "string", "description": "A day or a moment in ISO 8601." },
            "messages": { "$ref": "#/$defs/language" },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
            "suppressed": { "type": "array", "items": { "$ref": "#/$defs/suppressed" } },
            "annotations": { "type": "array", "items": { "$ref": "#/$defs/annotation" } },
            "notes": {
              "description": "What the reader could not read, or took with doubt.",
              "type": "array",
              "items": { "$ref": "#/$defs/note" }
            }
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
        "range": {
          "description": "Half-open, into the file on disk, its byte order mark counted (of a DOCX file, into the XML of its parts); 0 to 0 for the article as a whole.",
          "type": "object",
          "required": ["utf8", "utf16", "scalars"],
          "properties": {
            "utf8": { "$ref": "#/$defs/span" },
            "utf16": { "$ref": "#/$defs/span" },
            "scalars": { "$ref": "#/$defs/span" }
          }
        },
        "position": {
          "description": "In files that have lines; counted from 1, the column in Unicode scalars.",
          "type": "object",
          "required": ["line", "column"],
          "properties": {
            "line": { "type": "integer", "minimum": 1 },
            "column": { "type": "integer", "minimum": 1 }
          }
        },
        "documentPlace": {
          "description": "Where a document without lines (DOCX) has the first word, in the place of start and end. The paragraph is counted through the body, or through the note that is named; the character, in Unicode scalars, through its run. All count from 1.",
          "type": "object",
          "required": ["paragraph", "run", "character"],
          "properties": {
            "footnote": { "type": "integer", "minimum": 1 },
            "endnote": { "type": "integer", "minimum": 1 },
            "paragraph": { "type": "integer", "minimum": 1 },
            "run": { "type": "integer", "minimum": 1 },
            "character": { "type": "integer", "minimum": 1 }
          }
        },
        "finding": {
          "type": "object",
          "required": ["rule", "severity", "message", "range"],
          "properties": {
            "rule": { "type": "string" },
            "severity": { "$ref": "#/$defs/severity" },
            "message": { "type": "string" },
            "range": { "$ref": "#/$defs/range" },
            "start": { "$ref": "#/$defs/position" },
            "end": { "$ref": "#/$defs/position" },
            "place": { "$ref": "#/$defs/documentPlace" },
            "excerpt": { "type": "string", "description": "The flagged words, without markup." },
            "hint": { "type": "string" },
            "fix": { "$ref": "#/$defs/fix" },
            "basis": { "type": "array", "items": { "type": "string" } },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }
          }
        },
        "severity": { "enum": ["error", "warning", "note"] },
        "fix": {
          "description": "What to write in the place of what. Without a range, the source does not have the words one for one.",
          "type": "object",
          "required": ["replacement", "applies"],
          "properties": {
            "range": { "$ref": "#/$defs/range" },
            "replacement": { "type": "string", "description": "Empty where the words just go." },
            "applies": { "enum": ["anyone", "editor"], "description": "Who may put it in place." }
          }
        },
        "suppressed": {
          "type": "object",
          "required": ["rule", "severity", "message", "range", "reason", "suppression"],
          "properties": {
            "rule": { "type": "string" },
            "severity": { "$ref": "#/$defs/severity" },
            "message": { "type": "string" },
            "range": { "$ref": "#/$defs/range" },
            "start": { "$ref": "#/$defs/position" },
            "end": { "$ref": "#/$defs/position" },
            "place": { "$ref": "#/$defs/documentPlace" },
            "excerpt": { "type": "string" },
            "hint": { "type": "string" },
            "fix": { "$ref": "#/$defs/fix" },
            "basis": { "type": "array", "items": { "type": "string" } },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
            "reason": { "type": "string" },
            "suppression": {
              "description": "Where the draft or the configuration suppresses it.",
              "$ref": "#/$defs/place"
            }
          }
        },
        "place": {
          "type": "object",
          "required": ["range"],
          "properties": {
            "range": { "$ref": "#/$defs/range" },
            "start": { "$ref": "#/$defs/position" },
            "end": { "$ref": "#/$defs/position" },
            "place": { "$ref": "#/$defs/documentPlace" }
          }
        },
        "evidence": {
          "type": "object",
          "required": ["role", "range", "excerpt"],
          "properties": {
            "role": { "type": "string" },
            "range": { "$ref": "#/$defs/range" },
            "start": { "$ref": "#/$defs/position" },
            "end": { "$ref": "#/$defs/position" },
            "place": { "$ref": "#/$defs/documentPlace" },
            "excerpt": { "type": "string" }
          }
        },
        "annotation": {
          "type": "object",
          "required": ["id", "kind", "range", "attributes"],
          "properties": {
            "id": { "type": "integer", "minimum": 1 },
            "kind": { "type": "string" },
            "range": { "$ref": "#/$defs/range" },
            "start": { "$ref": "#/$defs/position" },
            "end": { "$ref": "#/$defs/position" },
            "place": { "$ref": "#/$defs/documentPlace" },
            "excerpt": { "type": "string" },
            "attributes": { "$ref": "#/$defs/attributes" }
          }
        },
        "attributes": \(attributes),
        "note": {
          "type": "object",
          "required": ["message", "range"],
          "properties": {
            "message": { "type": "string" },
            "range": { "$ref": "#/$defs/range" },
            "start": { "$ref": "#/$defs/position" },
            "end": { "$ref": "#/$defs/position" },
            "place": { "$ref": "#/$defs/documentPlace" }
          }
        },
        "failure": {
          "description": "Something that could not be checked.",
          "type": "object",
          "required": ["file", "message"],
          "properties": {
            "file": { "type": "string" },
            "line": { "type": "integer", "minimum": 1 },
            "column": { "type": "integer", "minimum": 1 },
            "excerpt": { "type": "string" },
            "message": { "type": "string" },
            "advice": { "type": "string" }
          }
        },
        "summary": {
          "type": "object",
          "required": ["articles", "findings", "suppressed", "failures", "gate"],
          "properties": {
            "articles": { "type": "integer", "minimum": 0 },
            "findings": {
              "type": "object",
              "required": ["error", "warning", "note"],
              "properties": {
                "error": { "type": "integer", "minimum": 0 },
                "warning": { "type": "integer", "minimum": 0 },
                "note": { "type": "integer", "minimum": 0 }
              }
            },
            "suppressed": { "type": "integer", "minimum": 0 },
            "failures": { "type": "integer", "minimum": 0 },
            "rulesets": { "type": "array", "items": { "type": "string" } },
            "gate": {
              "type": "object",
              "required": ["state", "threshold", "stopping"],
              "properties": {
                "state": { "enum": ["passed", "failed", "incomplete"] },
                "threshold": { "enum": ["error", "warning", "never"] },
                "stopping": { "type": "integer", "minimum": 0 }
              }
            }
          }
        }
      }
    }

    """

  /// The attributes of an annotation: those of its kind that are set.
  static let attributes = """
    {
          "description": "The attributes that are set. Text, choices, dates and exact decimals are strings, yes and no booleans, ranges UTF-8 bytes, references the id of an annotation.",
          "type": "object",
          "additionalProperties": {
            "anyOf": [
              { "type": "string" },
              { "type": "boolean" },
              { "type": "integer" },
              { "$ref": "#/$defs/span" },
              { "type": "array" }
            ]
          }
        }
    """
}
