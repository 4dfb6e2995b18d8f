"""What control groups leave of the machine, read from file systems that look like those of real machines."""

import subprocess
import sys

import pytest

from pytest_witness.machine import Limits, read_limits
from pytest_witness.machine.cgroups import parse_cpus

V2_MOUNT = "30 23 0:26 {seen} /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"
V1_MOUNTS = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
31 22 0:27 / /sys/fs/cgroup ro - tmpfs tmpfs ro,mode=755
33 31 0:29 {seen} /sys/fs/cgroup/cpu,cpuacct rw shared:8 - cgroup cgroup rw,cpu,cpuacct
34 31 0:30 {seen} /sys/fs/cgroup/cpuset rw shared:9 - cgroup cgroup rw,cpuset
35 31 0:31 {seen} /sys/fs/cgroup/memory rw shared:10 - cgroup cgroup rw,memory
36 31 0:32 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd
37 31 0:33 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw
"""
V1_GROUPS = "9:name=systemd:/user\n4:memory:{path}\n3:cpuset:{path}\n1:cpu,cpuacct:{path}\n0::/\n"


@pytest.fixture
def system(tmp_path):
    """Make a file system with these files, and return its root."""

    def make(files):
        for name, text in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="ascii")
        return tmp_path

    return make


def version_2(path, groups, *, seen="/"):
    """Return the files of a machine with version 2: this process's group, and the files of each group."""
    files = {"proc/self/cgroup": f"0::{path}\n", "proc/self/mountinfo": V2_MOUNT.format(seen=seen)}
    return files | {f"sys/fs/cgroup{group}/{name}": text for group, of in groups.items() for name, text in of.items()}


def version_1(path, groups, *, seen="/"):
    """Return the files of a machine with version 1, likewise; groups begin with their hierarchy's folder."""
    files = {"proc/self/cgroup": V1_GROUPS.format(path=path), "proc/self/mountinfo": V1_MOUNTS.format(seen=seen)}
    return files | {f"sys/fs/cgroup/{group}/{name}": text for group, of in groups.items() for name, text in of.items()}


HALF_1 = {"cpu.cfs_quota_us": "50000\n", "cpu.cfs_period_us": "100000\n"}
FREE_1 = {"cpu.cfs_quota_us": "-1\n", "cpu.cfs_period_us": "100000\n"}

MACHINES = {
    "none": ({}, Limits()),
    "2, nothing limited": (
        version_2("/a", {"/a": {"cpu.max": "max 100000\n", "cpuset.cpus.effective": "0-3\n", "memory.max": "max\n"}}),
        Limits(cpus=frozenset(range(4))),
    ),
    "2, half a core": (version_2("/a", {"/a": {"cpu.max": "50000 100000\n"}}), Limits(quota=0.5)),
    "2, in a container": (
        version_2("/", {"": {"cpu.max": "150000 100000\n", "memory.max": "536870912\n"}}),
        Limits(quota=1.5, memory=1 << 29),
    ),
    "2, a container as seen from outside": (
        version_2("/docker/abc", {"": {"cpu.max": "200000 100000\n"}}, seen="/docker/abc"),
        Limits(quota=2.0),
    ),
    "2, beside what is mounted": (version_2("/../b", {"": {"cpu.max": "50000 100000\n"}}), Limits(quota=0.5)),
    "2, the limit is further up": (
        version_2(
            "/a/b/c",
            {
                "/a": {"cpu.max": "100000 100000\n", "memory.max": "1000000\n"},
                "/a/b": {"cpu.max": "200000 100000\n", "memory.max": "2000000\n", "cpuset.cpus.effective": "1\n"},
                "/a/b/c": {"cpu.max": "max 100000\n", "memory.max": "max\n", "cpuset.cpus.effective": "\n"},
            },
        ),
        Limits(quota=1.0, memory=1_000_000, cpus=frozenset({1})),
    ),
    "2, the default period": (version_2("/", {"": {"cpu.max": "max\n"}}), Limits()),
    "1, nothing limited": (
        version_1(
            "/a",
            {
                "cpu,cpuacct/a": FREE_1,
                "cpuset/a": {"cpuset.cpus": "0,2-3\n"},
                "memory/a": {"memory.limit_in_bytes": "9223372036854771712\n"},
            },
        ),
        Limits(cpus=frozenset({0, 2, 3})),
    ),
    "1, half a core": (version_1("/a", {"cpu,cpuacct/a": HALF_1, "cpu,cpuacct": FREE_1}), Limits(quota=0.5)),
    "1, the limit is further up": (
        version_1("/a/b", {"cpu,cpuacct/a/b": FREE_1, "cpu,cpuacct/a": HALF_1}),
        Limits(quota=0.5),
    ),
    "1, a container as seen from outside": (
        version_1(
            "/docker/abc",
            {
                "cpu,cpuacct": HALF_1,
                "memory": {"memory.limit_in_bytes": "1000000\n"},
                "cpuset": {"cpuset.effective_cpus": "7\n", "cpuset.cpus": "0-7\n"},
            },
            seen="/docker/abc",
        ),
        Limits(quota=0.5, memory=1_000_000, cpus=frozenset({7})),
    ),
    "1, no period": (version_1("/", {"cpu,cpuacct": {"cpu.cfs_quota_us": "50000\n"}}), Limits()),
}


@pytest.mark.parametrize(("files", "limits"), MACHINES.values(), ids=MACHINES)
def test_limits(system, files, limits):
    """Of quota and memory the tightest on the way up counts; of CPUs, those of the nearest group that has a set."""
    assert read_limits(system(files)) == limits


@pytest.mark.parametrize(
    ("text", "cpus"),
    [("0\n", {0}), ("0-3", {0, 1, 2, 3}), ("0,2-3,7\n", {0, 2, 3, 7}), ("", set()), ("\n", set())],
)
def test_a_list_of_cpus(text, cpus):
    """Single numbers and ranges."""
    assert parse_cpus(text) == cpus


def test_a_real_control_group(control_group):
    """A process that is in a group with half a core finds half a core."""
    half_a_core = control_group("cpu", {"cpu.cfs_quota_us": "50000", "cpu.max": "50000 100000"})
    code = (
        "import sys, os\n"
        "open(sys.argv[1], 'w').write(str(os.getpid()))\n"
        "from pytest_witness.machine import read_budget\n"
        "print(read_budget().cores, read_budget().shows_speedup)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, half_a_core], capture_output=True, text=True, check=False)
    assert done.stdout == "0.5 False\n", done.stderr
