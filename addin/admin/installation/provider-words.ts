import type { Text } from '../../../shared/terms/text.ts';

/** Words of sign-in by a provider. */
export const providerWords = {
  title: { th: 'เข้าสู่ระบบด้วย Microsoft', en: 'Sign-in by Microsoft' },
  why: {
    th: 'ใช้บัญชี Microsoft Entra ของหน่วยงาน หรือผู้ให้บริการ OpenID Connect รายอื่น แทนรหัสผ่าน',
    en: 'People come in by the office’s Microsoft Entra, or another OpenID Connect provider, in place of passwords.',
  },
  steps: {
    th: 'ลงทะเบียนแอปที่ผู้ให้บริการก่อน (Entra: App registrations ชนิด Web) แล้วใส่ที่อยู่นี้เป็น Redirect URI',
    en: 'First register an app with the provider (Entra: App registrations, type Web), with this address as its redirect URI.',
  },
  redirect: { th: 'ที่อยู่สำหรับ Redirect URI', en: 'Address for the redirect URI' },
  name: { th: 'ชื่อบนปุ่ม', en: 'Name on the button' },
  issuer: { th: 'ผู้ออก (issuer)', en: 'Issuer' },
  issuerHint: {
    th: 'Entra: https://login.microsoftonline.com/รหัสผู้เช่า/v2.0',
    en: 'Entra: https://login.microsoftonline.com/TENANT-ID/v2.0',
  },
  clientId: { th: 'รหัสแอป (client ID)', en: 'Client ID' },
  secret: { th: 'ความลับของแอป (client secret)', en: 'Client secret' },
  match: { th: 'จับคู่กับบัญชีด้วย', en: 'People are found by' },
  byMail: { th: 'อีเมลของบัญชี', en: 'the mail address of the account' },
  byClaim: { th: 'ค่าอื่นที่ผู้ให้บริการบอก (claim)', en: 'another claim of the provider’s' },
  claim: { th: 'ชื่อ claim', en: 'Name of the claim' },
  make: { th: 'ผู้ที่ยังไม่มีบัญชี', en: 'Who has no account yet' },
  makeNone: { th: 'เข้าไม่ได้ ต้องเชิญก่อน', en: 'is not let in before an invitation' },
  makeViewer: { th: 'ได้บัญชีผู้เรียกดู ถ้าอีเมลอยู่ในโดเมนนี้', en: 'becomes a viewer, if the mail is of this domain' },
  makeDistrict: {
    th: 'ได้บัญชีเจ้าหน้าที่เขต ถ้าอีเมลอยู่ในโดเมนนี้ และ claim บอกรหัสเขต',
    en: 'becomes a district officer, if the mail is of this domain and a claim names the district’s code',
  },
  makeOffice: {
    th: 'ได้บัญชีเจ้าหน้าที่เขตหรือสำนัก ถ้าอีเมลอยู่ในโดเมนนี้ และ claim บอกรหัสเขตหรือรหัสหน่วยงาน',
    en: 'becomes an officer of a district or department, if the mail is of this domain and a claim names its code',
  },
  domain: { th: 'โดเมนอีเมล', en: 'Mail domain' },
  officeClaim: { th: 'ชื่อ claim ที่บอกรหัสเขตหรือรหัสหน่วยงาน', en: 'Claim with the district’s or agency’s code' },
  districtClaim: { th: 'ชื่อ claim ที่บอกรหัสเขต', en: 'Claim with the district’s code' },
  nested: {
    th: 'ใน Excel ให้ถาม Excel ก่อน (nested app authentication)',
    en: 'In Excel, ask Excel first (nested app authentication)',
  },
} satisfies Record<string, Text>;
