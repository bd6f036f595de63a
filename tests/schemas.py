"""Answers in JSON, held against their schemas in data/schema/."""
import json
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMAS = {path.name.removesuffix(".schema.json"): Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
           for path in sorted((Path(__file__).resolve().parent.parent / "data/schema").glob("*.schema.json"))}


def held(schema, document):
    """The document, which is as its schema says; else an AssertionError tells the first thing that is not."""
    for error in SCHEMAS[schema].iter_errors(document):
        raise AssertionError(f"{schema}: {error.json_path}: {error.message[:200]}")
    return document
