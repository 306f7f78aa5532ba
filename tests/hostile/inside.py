"""What must not be reached from outside: a listener on loopback, and the ways to spell an internal address."""

import socket
from dataclasses import dataclass


@dataclass
class Inside:
    """A server that must not be reached. connections: how many reached it."""

    port: int
    connections: int = 0


def resolve_here(host: str, port: int) -> list[str]:
    """Resolve as the system does, odd spellings included, but ask no name server."""
    names = {"localhost", "localhost."}
    flags = 0 if host in names else socket.AI_NUMERICHOST
    return [str(answer[4][0]) for answer in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)]


_LINES = """
127.0.0.1 127.0.0.2 127.1.2.3 127.255.255.254 127.1 127.0.1 127 0 0.0.0.0 0.0 0x0 00 0.0.0.1
2130706433 2130706433. 017700000001 0x7f000001 0X7F000001 0x7f.1 0x7f.0.0.1 0x7f.0x0.0x0.0x1 0x7F.0.1
0177.0.0.1 0177.1 0177.0x0.1 00000177.0.0.1 127.0.0.01 127.0.0.0x1 127.000.000.001 127.0.0.1.
3232235521 0xc0a80001 0300.0250.0.1 0xa9fea9fe 2852039166 0251.0376.0251.0376 169.254.43518 0x0a000001
10.0.0.1 10.255.255.255 10.1 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1 192.168.255.255
169.254.169.254 169.254.170.2 100.64.0.1 100.100.100.200 168.63.129.16 192.0.0.192 192.0.2.1
198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
localhost localhost. LOCALHOST LocalHost Localhost. www.localhost a.b.LOCALHOST.
１２７.0.0.1 １２７．０．０．１ 127。0。0。1 127．0．0．1 127｡0｡0｡1 ①②⑦.0.0.1 ②①③⓪⑦⓪⑥④③③ ⓛⓞⓒⓐⓛⓗⓞⓢⓣ ｌｏｃａｌｈｏｓｔ 0ｘ7f.1
127%2e0%2e0%2e1 %31%32%37.0.0.1 loc%61lhost 127.0.0.1%00.news.example 127.0.0.1%2f
[::1] [::] [0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [::0001] [::1%25lo] [::1%lo]
[::ffff:127.0.0.1] [::FFFF:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::ffff:10.0.0.1] [::ffff:a9fe:a9fe]
[::127.0.0.1] [::7f00:1] [::ffff:0:127.0.0.1] [::ffff:0.0.0.0] [::ffff:192.168.0.1]
[64:ff9b::7f00:1] [64:ff9b::127.0.0.1] [64:ff9b:1::7f00:1] [64:ff9b::808:808]
[2002:7f00:1::] [2002:7f00:1::1] [2002:c0a8:1::1] [2002:a9fe:a9fe::1]
[2001:0:7f00:1::] [2001::1] [2001:2::1] [2001:db8::1] [3fff::1] [100::1] [5f00::1]
[fc00::1] [fd00::1] [fd00:ec2::254] [fd20:ce::254] [fe80::1] [fe80::1%25eth0] [fec0::1] [feff::1] [ff02::1]
user@127.0.0.1 user:password@127.0.0.1 news.example@127.0.0.1 127.0.0.1@127.0.0.1 news.example%40127.0.0.1
127.0.0.1\\@news.example 127.0.0.1\\.news.example
"""
SPELLINGS = _LINES.split()
