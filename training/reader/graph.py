"""ONNX graphs written node by node, so that every operator is the one that runs fastest on a CPU.

Matrix products are `QGemm`, those of attention are in `QAttention`: 8-bit weights with a scale for each output channel, 8-bit
activations with a scale that is fixed (`ranges.py`); a product that is rectified gives eight bits at once, in which nothing lies
below zero. The pair head's products keep float activations. Left unfused on purpose: the residual sum and `LayerNormalization`
(the fused `SkipLayerNormalization` of ONNX Runtime is five times slower on CPUs).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

MICROSOFT = "com.microsoft"


@dataclass(frozen=True)
class Small:
    """Values in eight bits: (value - zero) × scale is what they stand for. In a graph of floats the values themselves."""

    name: str
    scale: float = 1.0
    zero: int = 0


class Graph:
    """Nodes and weights in the order they are added; every method returns the name of its result."""

    def __init__(self, quantized: bool = True) -> None:
        self.nodes, self.weights, self.quantized, self.known = [], [], quantized, {}

    def add(self, op: str, inputs: list[str], domain: str = "", outputs: int = 1, **attributes) -> str | list[str]:
        name = f"{op.lower()}_{len(self.nodes)}"
        names = [name] if outputs == 1 else [f"{name}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=name, domain=domain, **attributes))
        return name if outputs == 1 else names

    def weight(self, value: np.ndarray) -> str:
        name = f"w_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def once(self, key: object, value: np.ndarray) -> str:
        """A weight that several nodes share."""
        if key not in self.known:
            self.known[key] = self.weight(value)
        return self.known[key]

    def scaled(self, each: Small) -> list[str]:
        scale, zero = np.float32(each.scale), np.uint8(each.zero)
        return [self.once(("scale", each.scale), scale), self.once(("zero", each.zero), zero)]

    def rename(self, result: str, name: str) -> None:
        """Gives a result its public name."""
        self.nodes.append(helper.make_node("Identity", [result], [name]))

    def small(self, x: str, between: tuple[float, float]) -> Small:
        """x in eight bits; what lies outside the range is cut off."""
        if not self.quantized:
            return Small(x)
        to = scale_of(between)
        return Small(self.add("QuantizeLinear", [x, *self.scaled(to)]), to.scale, to.zero)

    def linear(self, x: Small, weight: np.ndarray, bias: np.ndarray, into: Small | None = None) -> str:
        """x · weightᵀ + bias for rows of x; `weight` is [out, in] as PyTorch keeps it. With `into` the result is in eight bits."""
        if not self.quantized:
            return self.add("Add", [self.add("MatMul", [x.name, self.weight(weight.T)]), self.weight(bias)])
        values, scales = quantize(weight)
        whole = np.round(bias / (x.scale * scales)).astype(np.int32)
        given = [values.T, scales, np.zeros(len(scales), np.int8), whole]
        inputs = [x.name, *self.scaled(x), *(self.weight(each) for each in given), *(self.scaled(into) if into else [])]
        return self.add("QGemm", inputs, MICROSOFT)

    def bent(self, x: Small, weight: np.ndarray, bias: np.ndarray, between: tuple[float, float], rectified: bool) -> Small:
        """x · weightᵀ + bias, bent, in eight bits."""
        if not (self.quantized and rectified):
            return self.small(self.bend(self.linear(x, weight, bias), rectified), between)
        into = scale_of((0.0, between[1]))
        return Small(self.linear(x, weight, bias, into), into.scale, into.zero)

    def attention(self, x: Small, lengths: str, windows: int, weight: np.ndarray, bias: np.ndarray, heads: int) -> str:
        """Attention over the rows of each window; `weight` gives queries, keys and values, one after the other."""
        given = [quantize(weight), bias] if self.quantized else [weight, bias]
        shared = self.shared(x, *given)
        parts = self.add("Split", [x.name, lengths], outputs=windows, axis=0)
        seen = [self.attend(each, shared, heads) for each in parts]
        return self.add("Squeeze", [self.add("Concat", seen, axis=1), self.once("first", np.array([0]))])

    def shared(self, x: Small, weight: tuple | np.ndarray, bias: np.ndarray) -> list[str]:
        if not self.quantized:
            return [self.weight(weight.T), self.weight(bias), self.once("thirds", np.array([len(weight) // 3] * 3))]
        values, scales = weight
        scale, zero = self.scaled(x)
        zeros = self.weight(np.zeros(len(scales), np.int8))
        return [self.weight(values.T), self.weight(bias), scale, self.weight(scales), "", zero, zeros]

    def attend(self, rows: str, shared: list[str], heads: int) -> str:
        one = self.add("Unsqueeze", [rows, self.once("first", np.array([0]))])
        if self.quantized:
            return self.add("QAttention", [one, *shared], MICROSOFT, num_heads=heads)
        weight, bias, thirds = shared
        parts = self.add("Split", [self.add("Add", [self.add("MatMul", [one, weight]), bias]), thirds], outputs=3, axis=-1)
        return self.add("MultiHeadAttention", parts, MICROSOFT, num_heads=heads)

    def norm(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        return self.add("LayerNormalization", [x, self.weight(weight), self.weight(bias)], epsilon=1e-12, axis=-1)

    def bend(self, x: str, rectified: bool) -> str:
        """Rectified, or gelu in its tanh form, which takes three times as long."""
        return self.add("Relu", [x]) if rectified else self.add("FastGelu", [x], MICROSOFT)

    def rows(self, values: np.ndarray, ids: str) -> str:
        """Rows of a table of floats."""
        return self.add("Gather", [self.weight(values), ids])

    def small_rows(self, values: np.ndarray, ids: str) -> str:
        """Rows of a large table, kept in eight bits with a scale for each row when quantized."""
        if not self.quantized:
            return self.rows(values, ids)
        small, scales = quantize(values)
        rows = self.add("Cast", [self.rows(small, ids)], to=TensorProto.FLOAT)
        return self.add("Mul", [rows, self.rows(scales[:, None], ids)])

    def model(self, inputs: list, outputs: list) -> bytes:
        graph = helper.make_graph(self.nodes, "reader", inputs, outputs, self.weights)
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="saltshaker")
        checker.check_model(model)
        return model.SerializeToString(deterministic=True)


def scale_of(between: tuple[float, float]) -> Small:
    """How eight bits stand for the values of a range that holds zero, which they stand for exactly."""
    low, high = between
    scale = max(high - low, 1e-6) / 255
    return Small("", scale, round(-low / scale))


def quantize(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Eight-bit values and the scale of each row, symmetric about zero."""
    scales = np.maximum(np.abs(weight).max(axis=1), 1e-8).astype(np.float32) / 127
    return np.round(weight / scales[:, None]).clip(-127, 127).astype(np.int8), scales


def integers(name: str, shape: list) -> object:
    return helper.make_tensor_value_info(name, TensorProto.INT32, shape)


def longs(name: str, shape: list) -> object:
    return helper.make_tensor_value_info(name, TensorProto.INT64, shape)


def floats(name: str, shape: list) -> object:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
