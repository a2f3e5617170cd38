/* Stands in for Wine's iphlpapi.dll in the prefix of smoke.sh. Wine 8 lacks GetAnycastIpAddressTable, which
   Java calls when it seeds SecureRandom: JavaFX does so at its start, for the name of the temporary file
   that it loads the icon font from. Every function answers that it is not supported. Windows has no need
   of it, nor has a later Wine. */
#include <windows.h>

#define NOT_SUPPORTED(name) __declspec(dllexport) DWORD name(void) { return ERROR_NOT_SUPPORTED; }

NOT_SUPPORTED(ConvertInterfaceLuidToNameW)
NOT_SUPPORTED(ConvertInterfaceNameToLuidW)
NOT_SUPPORTED(ConvertLengthToIpv4Mask)
NOT_SUPPORTED(GetAdaptersAddresses)
NOT_SUPPORTED(GetAdaptersInfo)
NOT_SUPPORTED(GetAnycastIpAddressTable)
NOT_SUPPORTED(GetIfEntry2)
NOT_SUPPORTED(GetIfTable)
NOT_SUPPORTED(GetIfTable2)
NOT_SUPPORTED(GetIpAddrTable)
NOT_SUPPORTED(GetNetworkParams)
NOT_SUPPORTED(GetUnicastIpAddressTable)
NOT_SUPPORTED(NotifyAddrChange)
NOT_SUPPORTED(if_nametoindex)

__declspec(dllexport) void FreeMibTable(void *table) {}
